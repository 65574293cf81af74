"""The keys of the window, read from its menus, so that the list cannot grow old; and those of fields and lists."""

from __future__ import annotations

import re
from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

#: no keys such as 查找, 新建 or F14, which only wide keyboards have
_USUAL = re.compile(r"Ctrl\+|Shift\+|F(?:[1-9]|1[0-2])$|Del$|Ins$|Esc$|Return$")


def shortcuts(window: QWidget | None) -> list[tuple[str, list[tuple[str, str]]]]:
    """The keys of a window: (menu, [(keys, words)]), then those that work in lists and fields."""
    groups: list[tuple[str, list[tuple[str, str]]]] = []
    if isinstance(window, QMainWindow):
        for entry in window.menuBar().actions():
            menu = entry.menu()
            if isinstance(menu, QMenu):
                keys = _keys(menu)
                if keys:
                    groups.append((_plain(entry.text()), keys))
    translate = QCoreApplication.translate
    groups.append(
        (
            translate("Manual", "处处可用"),
            [
                ("Ctrl+1 · Ctrl+2 · Ctrl+3", translate("Manual", "公开登记、申请登记、年度报告")),
                ("Alt+…", translate("Manual", "按菜单、按钮、栏目名称里带下划线的字母")),
                ("Enter", translate("Manual", "登记这一条，接着登记下一条；在对话框里按默认按钮")),
                ("Tab · Shift+Tab", translate("Manual", "下一栏、上一栏")),
                ("Esc", translate("Manual", "返回、关闭")),
            ],
        )
    )
    groups.append(
        (
            translate("Manual", "年度报告"),
            [
                ("Ctrl+J", translate("Manual", "在文字中插入随记录变动的数字")),
                ("F2", translate("Manual", "光标处的数字从哪里来")),
                ("Alt+J", translate("Manual", "转到检查结果")),
                ("F6 · Shift+F6", translate("Manual", "下一部分、上一部分：按钮、提纲、检查结果、页面、文字")),
                ("Ctrl++ · Ctrl+-", translate("Manual", "放大、缩小页面")),
            ],
        )
    )
    groups.append(
        (
            translate("Manual", "日期栏"),
            [
                ("0301 · 3.1 · 2012-3-1", translate("Manual", "三种写法都行，不写年份就是当前年份")),
                (translate("Manual", "今天 · 昨天"), translate("Manual", "直接输入这两个词")),
                ("↑ · ↓", translate("Manual", "后一天、前一天；PageUp、PageDown 一周")),
                ("Alt+↓", translate("Manual", "打开日历")),
            ],
        )
    )
    return groups


def keys_table(window: QWidget | None) -> str:
    """The keys as tables of HTML."""
    parts = []
    for title, keys in shortcuts(window):
        rows = "".join(f'<tr><td width="35%"><b>{escape(k)}</b></td><td>{escape(words)}</td></tr>' for k, words in keys)
        parts.append(f'<h2>{escape(title)}</h2><table cellspacing="0" width="100%">{rows}</table>')
    return "".join(parts)


def _keys(menu: QMenu) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            found += _keys(inner)
        elif action.shortcuts():
            found.append((_key_words(action), _plain(action.text())))
    return found


def _key_words(action: QAction) -> str:
    form = QKeySequence.SequenceFormat.NativeText
    portable = QKeySequence.SequenceFormat.PortableText
    usual = [keys for keys in action.shortcuts() if _USUAL.match(keys.toString(portable))] or action.shortcuts()[:1]
    return " · ".join(dict.fromkeys(keys.toString(form) for keys in usual[:2]))


def _plain(text: str) -> str:
    return re.sub(r"\(&\w\)", "", text).replace("&", "").split("：")[0].rstrip("…. ")
