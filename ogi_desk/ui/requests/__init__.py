"""申请登记: the register of requests for information."""
