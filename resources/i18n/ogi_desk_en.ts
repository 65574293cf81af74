<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
  <context>
    <name>AboutDialog</name>
    <message>
      <source>OGI Desk 政府信息公开工作台</source>
      <translation>OGI Desk, open government information</translation>
    </message>
    <message>
      <source>公开登记、依申请登记、年度报告与签发。全部数据在本机，不连网络。</source>
      <translation>Publications, requests, annual report and signature. All data stay on this computer; nothing goes over the network.</translation>
    </message>
    <message>
      <source>关于 OGI Desk</source>
      <translation>About OGI Desk</translation>
    </message>
    <message>
      <source>复制版本信息(&amp;Y)</source>
      <translation>Cop&amp;y versions</translation>
    </message>
    <message>
      <source>已复制。</source>
      <translation>Copied.</translation>
    </message>
    <message>
      <source>版本 {0}</source>
      <translation>Version {0}</translation>
    </message>
    <message>
      <source>程序按 MIT 许可发布；Qt 按 LGPLv3，字体按 SIL OFL，图标按 MIT 许可使用。</source>
      <translation>The program is under the MIT licence; Qt under LGPLv3, fonts under SIL OFL, icons under MIT.</translation>
    </message>
  </context>
  <context>
    <name>AlikeButton</name>
    <message>
      <source>{0}，已登记：{1}　{2}　{3}</source>
      <translation>{0}, logged already: {1}  {2}  {3}</translation>
    </message>
    <message>
      <source>名称相同</source>
      <translation>Same title</translation>
    </message>
    <message>
      <source>文号相同</source>
      <translation>Same document number</translation>
    </message>
  </context>
  <context>
    <name>AnnexDialog</name>
    <message>
      <source> 条</source>
      <translation> records</translation>
    </message>
    <message>
      <source>{0} 页，{1} 个数字，列出 {2} 条记录</source>
      <translation>{0} pages, {1} figures, {2} records listed</translation>
    </message>
    <message>
      <source>不列时，申请只列申请方式、申请人类别和办理结果</source>
      <translation>Otherwise a request is listed by its way of asking, class of applicant and result only</translation>
    </message>
    <message>
      <source>列出全部记录(&amp;A)</source>
      <translation>List &amp;all records</translation>
    </message>
    <message>
      <source>列出申请内容(&amp;T)</source>
      <translation>List what was asked (&amp;T)</translation>
    </message>
    <message>
      <source>另存为 PDF</source>
      <translation>Save as PDF</translation>
    </message>
    <message>
      <source>另存为 PDF(&amp;V)…</source>
      <translation>Sa&amp;ve as PDF…</translation>
    </message>
    <message>
      <source>字体中没有这些字，已用别的字体代替：{0}</source>
      <translation>The font lacks these characters; another font stands in: {0}</translation>
    </message>
    <message>
      <source>已存为 {0}</source>
      <translation>Saved as {0}</translation>
    </message>
    <message>
      <source>打印(&amp;P)…</source>
      <translation>&amp;Print…</translation>
    </message>
    <message>
      <source>数据说明预览</source>
      <translation>Preview of the explanatory annex</translation>
    </message>
    <message>
      <source>数据说明（{0}年度）</source>
      <translation>Explanatory annex ({0})</translation>
    </message>
    <message>
      <source>正在生成数据说明…</source>
      <translation>Making the explanatory annex…</translation>
    </message>
    <message>
      <source>每个数字至多列出(&amp;N)</source>
      <translation>Per figure, at &amp;most</translation>
    </message>
    <message>
      <source>每个数字至多列出的记录条数</source>
      <translation>Most records listed for each figure</translation>
    </message>
    <message>
      <source>生成(&amp;G)</source>
      <translation>Make (&amp;G)</translation>
    </message>
    <message>
      <source>申请内容中可能写有第三人的姓名或情况，交出前请逐件核对。</source>
      <translation>What was asked may name third persons; please check each before handing it out.</translation>
    </message>
    <message>
      <source>记录很多时页数也多</source>
      <translation>With many records there are many pages</translation>
    </message>
  </context>
  <context>
    <name>ApproveDialog</name>
    <message>
      <source>取消(&amp;C)</source>
      <translation>&amp;Cancel</translation>
    </message>
    <message>
      <source>可以签发的理由</source>
      <translation>Why it can be signed</translation>
    </message>
    <message>
      <source>尚有 {0} 处矛盾。可以取消后更正；确需签发的，逐项写明理由：</source>
      <translation>Contradictions left: {0}. Cancel and correct them, or give a reason for each to sign all the same:</translation>
    </message>
    <message>
      <source>成文日期</source>
      <translation>Date of signing</translation>
    </message>
    <message>
      <source>更正理由</source>
      <translation>Reason for the correction</translation>
    </message>
    <message>
      <source>更正理由(&amp;R)</source>
      <translation>&amp;Reason for the correction</translation>
    </message>
    <message>
      <source>正在签发</source>
      <translation>Signing</translation>
    </message>
    <message>
      <source>版本</source>
      <translation>Version</translation>
    </message>
    <message>
      <source>理由：{0}</source>
      <translation>Reason: {0}</translation>
    </message>
    <message>
      <source>第 {0} 版</source>
      <translation>Version {0}</translation>
    </message>
    <message>
      <source>签发</source>
      <translation>Approve</translation>
    </message>
    <message>
      <source>签发(&amp;S)</source>
      <translation>A&amp;pprove</translation>
    </message>
    <message>
      <source>签发人</source>
      <translation>Signer</translation>
    </message>
    <message>
      <source>签发后文字、数字和所依据的记录一并封存，生成带数字签名的文件；以后的更正另出新版，本版保留。</source>
      <translation>Text, figures and the records under them are sealed and a signed file is made; a later correction is a new version, this one stays.</translation>
    </message>
    <message>
      <source>签名口令</source>
      <translation>Passphrase</translation>
    </message>
    <message>
      <source>签名口令(&amp;P)</source>
      <translation>&amp;Passphrase</translation>
    </message>
    <message>
      <source>请写明更正的理由，新版上会保留。</source>
      <translation>Give the reason for the correction; the new version keeps it.</translation>
    </message>
    <message>
      <source>请写明这一处为何可以签发，或取消后更正。</source>
      <translation>Say why this can be signed, or cancel and correct it.</translation>
    </message>
    <message>
      <source>请输入签名口令。</source>
      <translation>Type your passphrase.</translation>
    </message>
  </context>
  <context>
    <name>Asides</name>
    <message>
      <source>这个数字由表内其他数字算出，请修改组成它的数字。</source>
      <translation>This figure follows from others of the table; change the figures it is made of.</translation>
    </message>
  </context>
  <context>
    <name>AttachmentList</name>
    <message>
      <source>{0}
SHA-256 {1}</source>
      <translation>{0}
SHA-256 {1}</translation>
    </message>
    <message>
      <source>{0}　文件已改动或缺失</source>
      <translation>{0}  file changed or missing</translation>
    </message>
    <message>
      <source>可将文件拖到这里</source>
      <translation>Files may be dropped here</translation>
    </message>
    <message>
      <source>已添加附件 {0}</source>
      <translation>Attachment {0} added</translation>
    </message>
    <message>
      <source>已移去附件 {0}</source>
      <translation>Attachment {0} taken away</translation>
    </message>
    <message>
      <source>撤销</source>
      <translation>Undo</translation>
    </message>
    <message>
      <source>添加附件</source>
      <translation>Add an attachment</translation>
    </message>
    <message>
      <source>添加附件(&amp;K)…</source>
      <translation>Add an attachment (&amp;K)…</translation>
    </message>
    <message>
      <source>附件</source>
      <translation>Attachments</translation>
    </message>
    <message>
      <source>附件“{0}”打不开，请检查单位文件夹 attachments。</source>
      <translation>The attachment "{0}" does not open; look into the folder attachments of the office.</translation>
    </message>
  </context>
  <context>
    <name>BarChart</name>
    <message>
      <source>单位：{0}</source>
      <translation>Unit: {0}</translation>
    </message>
  </context>
  <context>
    <name>BaselineDialog</name>
    <message>
      <source>{0}年度已录入过（{1}），再录入就以这次的为准。</source>
      <translation>{0} was taken in before ({1}); if taken in again, this one stands.</translation>
    </message>
    <message>
      <source>已录入{0}年度报告（{1}）。</source>
      <translation>The report of {0} was taken in ({1}).</translation>
    </message>
    <message>
      <source>已录入的报告</source>
      <translation>Reports taken in</translation>
    </message>
    <message>
      <source>已录入的报告(&amp;L)</source>
      <translation>Reports taken in (&amp;L)</translation>
    </message>
    <message>
      <source>已录入的报告(&amp;L)：{0} 份</source>
      <translation>Reports taken in (&amp;L): {0}</translation>
    </message>
    <message>
      <source>已恢复。</source>
      <translation>Restored.</translation>
    </message>
    <message>
      <source>已撤除{0}年度报告（{1}）。</source>
      <translation>The report of {0} was taken out ({1}).</translation>
    </message>
    <message>
      <source>年度</source>
      <translation>Year</translation>
    </message>
    <message>
      <source>录入(&amp;T)</source>
      <translation>&amp;Take in</translation>
    </message>
    <message>
      <source>录入{0}年度(&amp;T)</source>
      <translation>&amp;Take in {0}</translation>
    </message>
    <message>
      <source>录入以往年度报告</source>
      <translation>Take in an earlier report</translation>
    </message>
    <message>
      <source>恢复(&amp;U)</source>
      <translation>Restore (&amp;U)</translation>
    </message>
    <message>
      <source>把已公布的报告拖到这里，或者按“选择文件”；
也可以在网页、WPS 或 Word 中全选、复制，再按“粘贴”（Ctrl+V）。

可以读存下的网页、DOCX、XLSX、有文字的 PDF、文本和 JSON。
读出的数字旁边都是原文，先核对、改正；按“录入”之前不保存任何内容。</source>
      <translation>Drop the published report here, or press "Choose file";
or select all and copy in a web page, WPS or Word, then press "Paste" (Ctrl+V).

Saved web pages, DOCX, XLSX, PDF with text, plain text and JSON can be read.
Beside every figure stands the text it was read from; check and correct first: nothing is kept before you press "Take in".</translation>
    </message>
    <message>
      <source>撤销</source>
      <translation>Undo</translation>
    </message>
    <message>
      <source>撤除(&amp;E)</source>
      <translation>Tak&amp;e out</translation>
    </message>
    <message>
      <source>文件</source>
      <translation>File</translation>
    </message>
    <message>
      <source>文件没有写明年度，按{0}年度读取，请核对。</source>
      <translation>The file does not name its year and was read as {0}; please check.</translation>
    </message>
    <message>
      <source>有 {0} 个数字存疑，按 F3 逐个核对。</source>
      <translation>Doubtful figures: {0}; F3 leads from one to the next to check them.</translation>
    </message>
    <message>
      <source>格式</source>
      <translation>Form</translation>
    </message>
    <message>
      <source>还没有录入过以往年度报告</source>
      <translation>No report of an earlier year is taken in yet</translation>
    </message>
    <message>
      <source>这份报告落款为“{0}”，不是“{1}”，请核对。</source>
      <translation>This report is signed "{0}", not "{1}"; please check.</translation>
    </message>
  </context>
  <context>
    <name>CalendarDialog</name>
    <message>
      <source>{0}年</source>
      <translation>{0}</translation>
    </message>
    <message>
      <source>{0}年的放假通知还没有录入；通知发布后请按“录入放假通知”。</source>
      <translation>The holiday notice of {0} is not entered yet; once it is out, press "Enter a holiday notice".</translation>
    </message>
    <message>
      <source>上一年</source>
      <translation>Previous year</translation>
    </message>
    <message>
      <source>下一年</source>
      <translation>Next year</translation>
    </message>
    <message>
      <source>工作日历</source>
      <translation>Working-day calendar</translation>
    </message>
    <message>
      <source>已录入{0}年的放假通知，各项期限按新的日历计算。</source>
      <translation>The holiday notice of {0} is entered; due dates follow the new calendar.</translation>
    </message>
    <message>
      <source>已撤下{0}年的通知。</source>
      <translation>The notice of {0} was taken down.</translation>
    </message>
    <message>
      <source>年份</source>
      <translation>Year</translation>
    </message>
    <message>
      <source>年份(&amp;Y)</source>
      <translation>&amp;Year</translation>
    </message>
    <message>
      <source>录入放假通知(&amp;N)…</source>
      <translation>Enter a holiday &amp;notice…</translation>
    </message>
    <message>
      <source>撤下录入的通知(&amp;R)</source>
      <translation>&amp;Remove the notice entered</translation>
    </message>
    <message>
      <source>撤销</source>
      <translation>Undo</translation>
    </message>
    <message>
      <source>查看受影响的申请(&amp;V)</source>
      <translation>&amp;View the requests concerned</translation>
    </message>
    <message>
      <source>确认录入(&amp;S)</source>
      <translation>Confirm the notice (&amp;S)</translation>
    </message>
    <message>
      <source>请填写通知的标题</source>
      <translation>Give the notice's title</translation>
    </message>
    <message>
      <source>返回(&amp;B)</source>
      <translation>&amp;Back</translation>
    </message>
  </context>
  <context>
    <name>CaseBlock</name>
    <message>
      <source>历史</source>
      <translation>History</translation>
    </message>
    <message>
      <source>历史（{0}）</source>
      <translation>History ({0})</translation>
    </message>
    <message>
      <source>复议、诉讼…</source>
      <translation>Disputes…</translation>
    </message>
    <message>
      <source>尚未审结</source>
      <translation>Pending</translation>
    </message>
    <message>
      <source>已转主动公开：{0}</source>
      <translation>Converted to proactive publication: {0}</translation>
    </message>
    <message>
      <source>拆出 {0}</source>
      <translation>Split off {0}</translation>
    </message>
    <message>
      <source>由 {0} 拆分</source>
      <translation>Split from {0}</translation>
    </message>
  </context>
  <context>
    <name>CaseForm</name>
    <message>
      <source>书面答复或答辩状应于 {0} 前提交</source>
      <translation>Hand in the written answer or defence by {0}</translation>
    </message>
    <message>
      <source>修改</source>
      <translation>Correct</translation>
    </message>
    <message>
      <source>关联登记号(&amp;Q)</source>
      <translation>Re&amp;quest's number</translation>
    </message>
    <message>
      <source>备注(&amp;M)</source>
      <translation>Note (&amp;M)</translation>
    </message>
    <message>
      <source>审结日期(&amp;L)</source>
      <translation>C&amp;losed on</translation>
    </message>
    <message>
      <source>审结日期早于收到日期，请核对。</source>
      <translation>Closed before it was received; check both days.</translation>
    </message>
    <message>
      <source>尚未审结</source>
      <translation>Pending</translation>
    </message>
    <message>
      <source>所涉申请的登记号，没有可不填</source>
      <translation>Number of the request concerned; may stay empty</translation>
    </message>
    <message>
      <source>提交书面答复(&amp;B)</source>
      <translation>Su&amp;bmit the written reply</translation>
    </message>
    <message>
      <source>提交日期早于收到日期，请核对。</source>
      <translation>Submitted before it was received; check both days.</translation>
    </message>
    <message>
      <source>收到日期(&amp;R)</source>
      <translation>&amp;Received on</translation>
    </message>
    <message>
      <source>新登记</source>
      <translation>New entry</translation>
    </message>
    <message>
      <source>有审结日期时请选择结果。</source>
      <translation>A case with a closing day needs its result.</translation>
    </message>
    <message>
      <source>有结果时请填写审结日期。</source>
      <translation>A case with a result needs its closing day.</translation>
    </message>
    <message>
      <source>案号(&amp;A)</source>
      <translation>C&amp;ase number</translation>
    </message>
    <message>
      <source>类型(&amp;K)</source>
      <translation>&amp;Kind</translation>
    </message>
    <message>
      <source>结果(&amp;E)</source>
      <translation>R&amp;esult</translation>
    </message>
    <message>
      <source>请填写收到日期。</source>
      <translation>Give the day it was received.</translation>
    </message>
  </context>
  <context>
    <name>CasesDialog</name>
    <message>
      <source>{0} 件</source>
      <translation>{0} items</translation>
    </message>
    <message>
      <source>{0} 已提交</source>
      <translation>Handed in {0}</translation>
    </message>
    <message>
      <source>书面答复</source>
      <translation>Written reply</translation>
    </message>
    <message>
      <source>保存(&amp;S)</source>
      <translation>&amp;Save</translation>
    </message>
    <message>
      <source>历史(&amp;H)</source>
      <translation>&amp;History</translation>
    </message>
    <message>
      <source>只看尚未审结(&amp;O)</source>
      <translation>&amp;Open cases only</translation>
    </message>
    <message>
      <source>复议、诉讼、申诉举报</source>
      <translation>Disputes</translation>
    </message>
    <message>
      <source>尚未审结</source>
      <translation>Pending</translation>
    </message>
    <message>
      <source>已保存。</source>
      <translation>Saved.</translation>
    </message>
    <message>
      <source>已移入回收站。</source>
      <translation>Moved to the recycle bin.</translation>
    </message>
    <message>
      <source>应于 {0} 前</source>
      <translation>by {0}</translation>
    </message>
    <message>
      <source>撤销</source>
      <translation>Undo</translation>
    </message>
    <message>
      <source>新登记(&amp;N)</source>
      <translation>&amp;New entry</translation>
    </message>
    <message>
      <source>没有登记号为“{0}”的申请，请核对或留空。</source>
      <translation>There is no request numbered "{0}"; check it or leave it empty.</translation>
    </message>
    <message>
      <source>移入回收站(&amp;D)</source>
      <translation>Move to the bin (&amp;D)</translation>
    </message>
    <message>
      <source>还没有登记。在右边填写后按“保存”。</source>
      <translation>Nothing logged yet. Fill in at the right and press Save.</translation>
    </message>
  </context>
  <context>
    <name>CategoryField</name>
    <message>
      <source>没有“{0}”这个类别，请从列表中选，或先在设置中增加。</source>
      <translation>There is no category "{0}"; choose one from the list, or add it in the settings first.</translation>
    </message>
    <message>
      <source>请选择信息类别。</source>
      <translation>Choose a category.</translation>
    </message>
  </context>
  <context>
    <name>CategoryPage</name>
    <message>
      <source>信息类别是用“/”分开的路径。程序自带的类别不必在这里添加；移去的类别不影响已登记的信息。</source>
      <translation>Categories are paths with "/". The shipped ones need not be added here; taking one away leaves logged items as they are.</translation>
    </message>
    <message>
      <source>单位增加的类别</source>
      <translation>Categories the office added</translation>
    </message>
    <message>
      <source>增加(&amp;A)</source>
      <translation>&amp;Add</translation>
    </message>
    <message>
      <source>如 业务信息/统计分析</source>
      <translation>Such as 业务信息/统计分析</translation>
    </message>
    <message>
      <source>已增加类别“{0}”。</source>
      <translation>Category "{0}" added.</translation>
    </message>
    <message>
      <source>已有类别“{0}”，不必再加。</source>
      <translation>Category "{0}" is there already.</translation>
    </message>
    <message>
      <source>已移入回收站。</source>
      <translation>Moved to the recycle bin.</translation>
    </message>
    <message>
      <source>撤销</source>
      <translation>Undo</translation>
    </message>
    <message>
      <source>新类别(&amp;G)</source>
      <translation>New cate&amp;gory</translation>
    </message>
    <message>
      <source>移入回收站(&amp;D)</source>
      <translation>Move to the bin (&amp;D)</translation>
    </message>
    <message>
      <source>请填写类别，如 业务信息/统计分析。</source>
      <translation>Give a category, such as 业务信息/统计分析.</translation>
    </message>
  </context>
  <context>
    <name>ChangesPanel</name>
    <message>
      <source>{0}
原：{1}
今：{2}</source>
      <translation>{0}
Before: {1}
Now: {2}</translation>
    </message>
    <message>
      <source>原：{0}
今：{1}</source>
      <translation>Before: {0}
Now: {1}</translation>
    </message>
    <message>
      <source>改动</source>
      <translation>Changes</translation>
    </message>
  </context>
  <context>
    <name>ChangesView</name>
    <message>
      <source>变动内容</source>
      <translation>What changed</translation>
    </message>
    <message>
      <source>变动前</source>
      <translation>Before</translation>
    </message>
    <message>
      <source>变动后</source>
      <translation>After</translation>
    </message>
    <message>
      <source>项目</source>
      <translation>Field</translation>
    </message>
  </context>
  <context>
    <name>ChannelDays</name>
    <message>
      <source>各渠道日期不同…</source>
      <translation>Own dates of channels…</translation>
    </message>
    <message>
      <source>同公开日期</source>
      <translation>As published</translation>
    </message>
  </context>
  <context>
    <name>ChannelTicks</name>
    <message>
      <source>←→ 移动，空格勾选，数字键 1–9 直接勾选</source>
      <translation>←→ move, space ticks, digits 1–9 tick at once</translation>
    </message>
    <message>
      <source>公开渠道</source>
      <translation>Channels</translation>
    </message>
  </context>
  <context>
    <name>CharacterCount</name>
    <message>
      <source>{0} / {1} 字</source>
      <translation>{0} / {1} characters</translation>
    </message>
    <message>
      <source>{0} / {1} 字，超出 {2} 字</source>
      <translation>{0} / {1} characters, {2} too many</translation>
    </message>
    <message>
      <source>{0} 字</source>
      <translation>{0} characters</translation>
    </message>
    <message>
      <source>本格式要求一般不超过 {0} 字，空格不计</source>
      <translation>The form asks for {0} characters at most as a rule, blanks not counted</translation>
    </message>
  </context>
  <context>
    <name>ChartPanel</name>
    <message>
      <source>附统计图(&amp;T)：作为附件印在报告后面</source>
      <translation>Char&amp;ts: printed after the report as an annex</translation>
    </message>
  </context>
  <context>
    <name>ChoiceLine</name>
    <message>
      <source>{0}年</source>
      <translation>{0}</translation>
    </message>
    <message>
      <source>{0}年度报告还没有签发过，签发以后可以与签发的版本对照。</source>
      <translation>The report of {0} has not been signed yet; once signed, it can be compared with the signed version.</translation>
    </message>
    <message>
      <source>与(&amp;Y)</source>
      <translation>With (&amp;Y)</translation>
    </message>
    <message>
      <source>与什么对照</source>
      <translation>What to compare with</translation>
    </message>
    <message>
      <source>与哪一版比</source>
      <translation>Version to compare it with</translation>
    </message>
    <message>
      <source>以往年度</source>
      <translation>Earlier year</translation>
    </message>
    <message>
      <source>关闭对照</source>
      <translation>Close the comparison</translation>
    </message>
    <message>
      <source>前一天</source>
      <translation>First day</translation>
    </message>
    <message>
      <source>另一格式</source>
      <translation>Other form</translation>
    </message>
    <message>
      <source>只有这一种报告格式，没有别的格式可以对照。</source>
      <translation>There is only this one report form; there is no other to compare with.</translation>
    </message>
    <message>
      <source>只看不同(&amp;D)</source>
      <translation>&amp;Differences only</translation>
    </message>
    <message>
      <source>后一天</source>
      <translation>Second day</translation>
    </message>
    <message>
      <source>回到页面 (Esc)</source>
      <translation>Back to the pages (Esc)</translation>
    </message>
    <message>
      <source>对照的年度</source>
      <translation>Year to compare with</translation>
    </message>
    <message>
      <source>对照的格式</source>
      <translation>Form to compare with</translation>
    </message>
    <message>
      <source>对照的版本</source>
      <translation>Version to compare</translation>
    </message>
    <message>
      <source>已签发的版本</source>
      <translation>Signed version</translation>
    </message>
    <message>
      <source>某一天</source>
      <translation>A certain day</translation>
    </message>
    <message>
      <source>现有登记</source>
      <translation>Present records</translation>
    </message>
    <message>
      <source>第{0}版</source>
      <translation>Version {0}</translation>
    </message>
    <message>
      <source>至</source>
      <translation>to</translation>
    </message>
    <message>
      <source>请填写两个日期，如 0630、今天。</source>
      <translation>Give both dates, such as 0630 or 今天.</translation>
    </message>
  </context>
  <context>
    <name>ClearanceDialog</name>
    <message>
      <source>审定(&amp;S)</source>
      <translation>Clear (&amp;S)</translation>
    </message>
    <message>
      <source>审定文书</source>
      <translation>Clear a letter</translation>
    </message>
    <message>
      <source>已审定：{0}</source>
      <translation>Cleared: {0}</translation>
    </message>
    <message>
      <source>已退回：{0}</source>
      <translation>Returned: {0}</translation>
    </message>
    <message>
      <source>待审定的文书</source>
      <translation>Letters to clear</translation>
    </message>
    <message>
      <source>文书</source>
      <translation>Letter</translation>
    </message>
    <message>
      <source>没有等待审定的文书。</source>
      <translation>No letter is waiting to be cleared.</translation>
    </message>
    <message>
      <source>现在办公的是{0}，只能查看；可由{1}在“换人”后审定。</source>
      <translation>{0} is at work here and can only look; {1} can clear it after "Change places".</translation>
    </message>
    <message>
      <source>申请</source>
      <translation>Request</translation>
    </message>
    <message>
      <source>申请内容：{0}</source>
      <translation>Content: {0}</translation>
    </message>
    <message>
      <source>答复结果</source>
      <translation>Outcome</translation>
    </message>
    <message>
      <source>负责人</source>
      <translation>Director</translation>
    </message>
    <message>
      <source>起草人</source>
      <translation>Drafted by</translation>
    </message>
    <message>
      <source>退回(&amp;R)…</source>
      <translation>&amp;Return…</translation>
    </message>
    <message>
      <source>送审日期</source>
      <translation>Sent for review on</translation>
    </message>
  </context>
  <context>
    <name>Commands</name>
    <message>
      <source>下次启动时使用所选语言。</source>
      <translation>The chosen language is used from the next start.</translation>
    </message>
    <message>
      <source>不提醒</source>
      <translation>No reminders</translation>
    </message>
    <message>
      <source>今日事项(&amp;T)</source>
      <translation>&amp;Today's matters</translation>
    </message>
    <message>
      <source>从备份恢复(&amp;R)…</source>
      <translation>&amp;Restore from a backup…</translation>
    </message>
    <message>
      <source>修改记录(&amp;J)…</source>
      <translation>Change log (&amp;J)…</translation>
    </message>
    <message>
      <source>关于(&amp;A)…</source>
      <translation>&amp;About…</translation>
    </message>
    <message>
      <source>回收站(&amp;B)…</source>
      <translation>Recycle &amp;bin…</translation>
    </message>
    <message>
      <source>复议、诉讼与申诉举报(&amp;C)…</source>
      <translation>Disputes (&amp;C)…</translation>
    </message>
    <message>
      <source>外观(&amp;L)</source>
      <translation>Appearance (&amp;L)</translation>
    </message>
    <message>
      <source>审定文书(&amp;G)…</source>
      <translation>Clear letters (&amp;G)…</translation>
    </message>
    <message>
      <source>导入表格(&amp;I)…</source>
      <translation>&amp;Import a sheet…</translation>
    </message>
    <message>
      <source>导出期限日历(&amp;D)…</source>
      <translation>Export &amp;due dates…</translation>
    </message>
    <message>
      <source>导出表格(&amp;E)…</source>
      <translation>&amp;Export a sheet…</translation>
    </message>
    <message>
      <source>工作日历(&amp;K)…</source>
      <translation>Wor&amp;king-day calendar…</translation>
    </message>
    <message>
      <source>工具(&amp;T)</source>
      <translation>&amp;Tools</translation>
    </message>
    <message>
      <source>帮助(&amp;H)</source>
      <translation>&amp;Help</translation>
    </message>
    <message>
      <source>年度事实与期初累计(&amp;A)…</source>
      <translation>F&amp;acts and opening figures…</translation>
    </message>
    <message>
      <source>快捷键(&amp;K)…</source>
      <translation>Shortcuts (&amp;K)…</translation>
    </message>
    <message>
      <source>打开样例单位(&amp;S)</source>
      <translation>Open the &amp;sample office</translation>
    </message>
    <message>
      <source>报告(&amp;P)</source>
      <translation>Re&amp;port</translation>
    </message>
    <message>
      <source>换人(&amp;W)…</source>
      <translation>Change places (&amp;W)…</translation>
    </message>
    <message>
      <source>撤销(&amp;U)</source>
      <translation>&amp;Undo</translation>
    </message>
    <message>
      <source>文书模板(&amp;M)…</source>
      <translation>Letter te&amp;mplates…</translation>
    </message>
    <message>
      <source>文件(&amp;F)</source>
      <translation>&amp;File</translation>
    </message>
    <message>
      <source>文号登记(&amp;O)…</source>
      <translation>D&amp;ocument number register…</translation>
    </message>
    <message>
      <source>新登记(&amp;N)</source>
      <translation>&amp;New entry</translation>
    </message>
    <message>
      <source>显示“今日”条(&amp;D)</source>
      <translation>Show the strip To&amp;day</translation>
    </message>
    <message>
      <source>本页帮助(&amp;H)</source>
      <translation>&amp;Help on this page</translation>
    </message>
    <message>
      <source>查找(&amp;F)…</source>
      <translation>&amp;Find…</translation>
    </message>
    <message>
      <source>桌面提醒(&amp;N)</source>
      <translation>Desktop remi&amp;nders</translation>
    </message>
    <message>
      <source>每天一次</source>
      <translation>Once a day</translation>
    </message>
    <message>
      <source>浅色</source>
      <translation>Light</translation>
    </message>
    <message>
      <source>深色</source>
      <translation>Dark</translation>
    </message>
    <message>
      <source>移除到期的个人信息(&amp;R)…</source>
      <translation>&amp;Removal of personal data…</translation>
    </message>
    <message>
      <source>立即备份(&amp;B)…</source>
      <translation>&amp;Back up now…</translation>
    </message>
    <message>
      <source>编辑(&amp;E)</source>
      <translation>&amp;Edit</translation>
    </message>
    <message>
      <source>记录(&amp;R)</source>
      <translation>&amp;Record</translation>
    </message>
    <message>
      <source>设置(&amp;S)…</source>
      <translation>&amp;Settings…</translation>
    </message>
    <message>
      <source>语言(&amp;G)</source>
      <translation>Language (&amp;G)</translation>
    </message>
    <message>
      <source>跟随系统</source>
      <translation>As the system</translation>
    </message>
    <message>
      <source>退出(&amp;X)</source>
      <translation>E&amp;xit</translation>
    </message>
    <message>
      <source>重做(&amp;R)</source>
      <translation>&amp;Redo</translation>
    </message>
    <message>
      <source>验证签发文件(&amp;V)…</source>
      <translation>&amp;Verify a signed file…</translation>
    </message>
  </context>
  <context>
    <name>Compare</name>
    <message>
      <source>{0}年</source>
      <translation>{0}</translation>
    </message>
    <message>
      <source>另一格式</source>
      <translation>Other form</translation>
    </message>
    <message>
      <source>本格式</source>
      <translation>This form</translation>
    </message>
    <message>
      <source>现在</source>
      <translation>Now</translation>
    </message>
    <message>
      <source>第{0}版</source>
      <translation>Version {0}</translation>
    </message>
  </context>
  <context>
    <name>CompareView</name>
    <message>
      <source>F3 下一处</source>
      <translation>F3: next</translation>
    </message>
    <message>
      <source>两边完全相同。去掉“只看不同”可以看到全部数字。</source>
      <translation>Both sides are the same. Untick "Differences only" to see all figures.</translation>
    </message>
    <message>
      <source>前：{0}
后：{1}</source>
      <translation>First: {0}
Second: {1}</translation>
    </message>
    <message>
      <source>只有一方有的部分 {0} 个</source>
      <translation>{0} sections on one side only</translation>
    </message>
    <message>
      <source>对照的数字</source>
      <translation>Figures compared</translation>
    </message>
    <message>
      <source>数字 {0} 个，不同 {1} 个</source>
      <translation>{0} figures, {1} differ</translation>
    </message>
    <message>
      <source>数字 {0} 个，全部相同</source>
      <translation>{0} figures, all the same</translation>
    </message>
    <message>
      <source>文字改动 {0} 处</source>
      <translation>{0} changes of text</translation>
    </message>
    <message>
      <source>文字没有改动</source>
      <translation>text unchanged</translation>
    </message>
    <message>
      <source>请核对 {0} 处</source>
      <translation>{0} to check</translation>
    </message>
  </context>
  <context>
    <name>CrashDialog</name>
    <message>
      <source>内容中可能有文件名，但没有登记的内容。</source>
      <translation>The text may hold file names but no entries. </translation>
    </message>
    <message>
      <source>出错内容</source>
      <translation>What went wrong</translation>
    </message>
    <message>
      <source>复制(&amp;Y)</source>
      <translation>Cop&amp;y</translation>
    </message>
    <message>
      <source>已复制。</source>
      <translation>Copied.</translation>
    </message>
    <message>
      <source>日志在 {0}。</source>
      <translation>The log is in {0}.</translation>
    </message>
    <message>
      <source>日志在单位文件夹的 logs 中。</source>
      <translation>The log is in the folder logs of the office.</translation>
    </message>
    <message>
      <source>程序出错</source>
      <translation>Something went wrong</translation>
    </message>
    <message>
      <source>程序遇到没有料到的情况，刚才的操作可能没有完成。已保存的登记不受影响，正在填写的内容已经留存。
可以继续使用；若再次出现，请复制下面的内容发给维护人员。</source>
      <translation>Something unexpected happened, and what you just did may not be complete. Saved entries are not affected, and what was being typed is kept.
You can go on; if it happens again, copy the text below and send it to the maintainer.</translation>
    </message>
    <message>
      <source>继续使用(&amp;C)</source>
      <translation>&amp;Go on</translation>
    </message>
  </context>
  <context>
    <name>DailyFields</name>
    <message>
      <source> 年</source>
      <translation> years</translation>
    </message>
    <message>
      <source>不移除</source>
      <translation>Not removed</translation>
    </message>
    <message>
      <source>个人信息保存(&amp;Y)</source>
      <translation>Keep personal data (&amp;Y)</translation>
    </message>
    <message>
      <source>每日查收的地方(&amp;P)</source>
      <translation>&amp;Places checked daily</translation>
    </message>
    <message>
      <source>每行一处；不填的用灰字所列</source>
      <translation>One place to a line; if empty, those in grey are used</translation>
    </message>
    <message>
      <source>申请办结满这些年后，可在“工具”中移除申请人的个人信息；统计数字不变</source>
      <translation>This many years after a request is closed, the applicant's personal data can be removed under "Tools"; the statistics stay as they are</translation>
    </message>
  </context>
  <context>
    <name>DateDialog</name>
    <message>
      <source>印在署名下方的日期(&amp;D)：</source>
      <translation>&amp;Date printed under the signature:</translation>
    </message>
    <message>
      <source>取消(&amp;C)</source>
      <translation>&amp;Cancel</translation>
    </message>
    <message>
      <source>成文日期</source>
      <translation>Date of signing</translation>
    </message>
    <message>
      <source>确定(&amp;O)</source>
      <translation>&amp;OK</translation>
    </message>
    <message>
      <source>请填写日期，如 0131 或 2013-1-31。</source>
      <translation>Give a date, like 0131 or 2013-1-31.</translation>
    </message>
  </context>
  <context>
    <name>DayCell</name>
    <message>
      <source>休</source>
      <translation>off</translation>
    </message>
    <message>
      <source>征</source>
      <translation>con</translation>
    </message>
    <message>
      <source>待</source>
      <translation>W</translation>
    </message>
    <message>
      <source>收</source>
      <translation>in</translation>
    </message>
    <message>
      <source>班</source>
      <translation>on</translation>
    </message>
    <message>
      <source>起</source>
      <translation>st</translation>
    </message>
  </context>
  <context>
    <name>DayField</name>
    <message>
      <source>{0}年12月31日</source>
      <translation>31 December {0}</translation>
    </message>
    <message>
      <source>{0}年6月30日</source>
      <translation>30 June {0}</translation>
    </message>
    <message>
      <source>{0}：常用的日子</source>
      <translation>{0}: usual days</translation>
    </message>
    <message>
      <source>今天</source>
      <translation>Today</translation>
    </message>
    <message>
      <source>常用的日子</source>
      <translation>Usual days</translation>
    </message>
  </context>
  <context>
    <name>DaySpin</name>
    <message>
      <source> 个工作日</source>
      <translation> working days</translation>
    </message>
  </context>
  <context>
    <name>DayWords</name>
    <message>
      <source>{0}放假</source>
      <translation>{0}, off</translation>
    </message>
    <message>
      <source>{0}调休上班</source>
      <translation>Worked weekend ({0})</translation>
    </message>
    <message>
      <source>一</source>
      <translation>Mo</translation>
    </message>
    <message>
      <source>三</source>
      <translation>Wed</translation>
    </message>
    <message>
      <source>二</source>
      <translation>Tue</translation>
    </message>
    <message>
      <source>五</source>
      <translation>Fri</translation>
    </message>
    <message>
      <source>六</source>
      <translation>Sat</translation>
    </message>
    <message>
      <source>四</source>
      <translation>Thu</translation>
    </message>
    <message>
      <source>日</source>
      <translation>Sun</translation>
    </message>
    <message>
      <source>星期{0}</source>
      <translation>{0}</translation>
    </message>
    <message>
      <source>曾计为第{0}个工作日，因重新起算不再计入</source>
      <translation>Was working day {0}; no longer counted, as the count starts anew</translation>
    </message>
    <message>
      <source>未延期时答复期限的最后一日。</source>
      <translation>Last day of the due date without the extension.</translation>
    </message>
    <message>
      <source>第{0}个工作日</source>
      <translation>Working day {0}</translation>
    </message>
    <message>
      <source>答复期限的最后一日。</source>
      <translation>The due date.</translation>
    </message>
    <message>
      <source>该年放假通知尚未公布，按周末和法定节假日推算。</source>
      <translation>The holiday notice of that year is not out yet; estimated by weekends and statutory holidays.</translation>
    </message>
  </context>
  <context>
    <name>DecisionPage</name>
    <message>
      <source>上一问</source>
      <translation>Previous question</translation>
    </message>
    <message>
      <source>依据：{0}</source>
      <translation>Basis: {0}</translation>
    </message>
    <message>
      <source>先发{0}</source>
      <translation>Send first: {0}</translation>
    </message>
    <message>
      <source>发出并办完这一步后，再回到这里判断。</source>
      <translation>Come back here to decide when this step is sent and done.</translation>
    </message>
    <message>
      <source>只登记答复(&amp;K)</source>
      <translation>Log the answer only (&amp;K)</translation>
    </message>
    <message>
      <source>文书：{0}</source>
      <translation>Letter: {0}</translation>
    </message>
    <message>
      <source>理由草稿：{0}</source>
      <translation>Draft reason: {0}</translation>
    </message>
    <message>
      <source>直接选结果</source>
      <translation>Choose the outcome directly</translation>
    </message>
    <message>
      <source>直接选结果(&amp;D)</source>
      <translation>Choose the outcome &amp;directly</translation>
    </message>
    <message>
      <source>结果：{0}</source>
      <translation>Outcome: {0}</translation>
    </message>
    <message>
      <source>请选择</source>
      <translation>Choose</translation>
    </message>
    <message>
      <source>起草{0}(&amp;J)</source>
      <translation>Draft: {0} (&amp;J)</translation>
    </message>
    <message>
      <source>起草答复文书(&amp;J)</source>
      <translation>Draft the answer (&amp;J)</translation>
    </message>
    <message>
      <source>返回办理</source>
      <translation>Back to handling</translation>
    </message>
  </context>
  <context>
    <name>DeskDialog</name>
    <message>
      <source>关闭(&amp;C)</source>
      <translation>&amp;Close</translation>
    </message>
  </context>
  <context>
    <name>DialogOpener</name>
    <message>
      <source>样例单位将在另一个窗口中打开。</source>
      <translation>The sample office opens in another window.</translation>
    </message>
    <message>
      <source>样例单位打不开，请重新启动程序后再试。</source>
      <translation>The sample office does not open; start the program again and try once more.</translation>
    </message>
  </context>
  <context>
    <name>DueBlock</name>
    <message>
      <source>{0}应于 {1} 前回复</source>
      <translation>{0} to reply by {1}</translation>
    </message>
    <message>
      <source>为什么是这一天(&amp;Y)</source>
      <translation>Wh&amp;y this day</translation>
    </message>
    <message>
      <source>原期限 {0}</source>
      <translation>First due {0}</translation>
    </message>
    <message>
      <source>在单独的窗口中查看逐日计算</source>
      <translation>See the day-by-day count in a window of its own</translation>
    </message>
    <message>
      <source>对方</source>
      <translation>The other party</translation>
    </message>
    <message>
      <source>已确定延至 {0}</source>
      <translation>Later date set: {0}</translation>
    </message>
    <message>
      <source>打印期限说明…</source>
      <translation>Print the proof sheet…</translation>
    </message>
    <message>
      <source>放假通知未公布，为推算</source>
      <translation>Holiday notice not out yet, estimated</translation>
    </message>
    <message>
      <source>放大</source>
      <translation>Enlarge</translation>
    </message>
    <message>
      <source>答复期限</source>
      <translation>Due date</translation>
    </message>
    <message>
      <source>缴费截止 {0}</source>
      <translation>Pay by {0}</translation>
    </message>
    <message>
      <source>补正截止 {0}</source>
      <translation>Correction due {0}</translation>
    </message>
  </context>
  <context>
    <name>EntryFields</name>
    <message>
      <source>信息名称</source>
      <translation>Title</translation>
    </message>
    <message>
      <source>名称(&amp;M)</source>
      <translation>Title (&amp;M)</translation>
    </message>
    <message>
      <source>文号(&amp;W)</source>
      <translation>Document number (&amp;W)</translation>
    </message>
    <message>
      <source>新登记</source>
      <translation>New entry</translation>
    </message>
    <message>
      <source>日期(&amp;I)</source>
      <translation>Date (&amp;I)</translation>
    </message>
    <message>
      <source>渠道(&amp;Q)</source>
      <translation>Channels (&amp;Q)</translation>
    </message>
    <message>
      <source>登记(&amp;A)</source>
      <translation>Log (&amp;A)</translation>
    </message>
    <message>
      <source>登记（Enter）</source>
      <translation>Log (Enter)</translation>
    </message>
    <message>
      <source>类别(&amp;L)</source>
      <translation>Category (&amp;L)</translation>
    </message>
    <message>
      <source>请输入信息名称。</source>
      <translation>Give the title.</translation>
    </message>
    <message>
      <source>请输入公开日期，如 0301。</source>
      <translation>Give the day of publication, like 0301.</translation>
    </message>
  </context>
  <context>
    <name>EntryLine</name>
    <message>
      <source>与已登记的一条相同。确要另登一条，请再按一次 Enter。</source>
      <translation>The same as an entry already logged. Press Enter once more to log it anyway.</translation>
    </message>
    <message>
      <source>文号已改为规范写法：{0}</source>
      <translation>Document number put right: {0}</translation>
    </message>
  </context>
  <context>
    <name>ExplanationPanel</name>
    <message>
      <source>以下 {0} 项之和，逐项列在下面</source>
      <translation>Sum of the {0} figures listed below</translation>
    </message>
    <message>
      <source>以下 {0} 项相加减，逐项列在下面</source>
      <translation>The {0} figures listed below, added and subtracted</translation>
    </message>
    <message>
      <source>依据：{0}</source>
      <translation>Basis: {0}</translation>
    </message>
    <message>
      <source>关闭 (Esc)</source>
      <translation>Close (Esc)</translation>
    </message>
    <message>
      <source>关闭说明</source>
      <translation>Close the explanation</translation>
    </message>
    <message>
      <source>数值</source>
      <translation>Value</translation>
    </message>
    <message>
      <source>正文写作：{0}</source>
      <translation>In the text: {0}</translation>
    </message>
    <message>
      <source>没有符合这条规则的记录。</source>
      <translation>No record fits this rule.</translation>
    </message>
    <message>
      <source>现有记录 {0} 条（回车或双击打开更正）</source>
      <translation>{0} records as they are now (Enter or double click to open and correct)</translation>
    </message>
    <message>
      <source>算式：{0}</source>
      <translation>Arithmetic: {0}</translation>
    </message>
    <message>
      <source>记录 {0} 条（回车或双击打开更正）</source>
      <translation>{0} records (Enter or double click to correct)</translation>
    </message>
    <message>
      <source>这个数字下的记录</source>
      <translation>The records under this figure</translation>
    </message>
    <message>
      <source>这个数字没有对应的记录。</source>
      <translation>No records belong to this figure.</translation>
    </message>
    <message>
      <source>这个数字由以上各项得出，记录在各项之下。</source>
      <translation>This figure comes from the parts above; the records stand under each.</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <source>Excel 表格 (*.xlsx)</source>
      <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
      <source>Excel 表格 .xlsx(&amp;X)</source>
      <translation>E&amp;xcel workbook .xlsx</translation>
    </message>
    <message>
      <source>PDF(&amp;D)</source>
      <translation>P&amp;DF</translation>
    </message>
    <message>
      <source>供公众查阅，按信息类别排列，带索引号；不予公开的信息不列入。</source>
      <translation>For the public: by category, with index numbers; withheld items are left out.</translation>
    </message>
    <message>
      <source>内容(&amp;K)</source>
      <translation>Con&amp;tent</translation>
    </message>
    <message>
      <source>含全部记录，回收站除外；可以原样导入。</source>
      <translation>All records but the recycle bin; imports back unchanged.</translation>
    </message>
    <message>
      <source>导出(&amp;E)…</source>
      <translation>&amp;Export…</translation>
    </message>
    <message>
      <source>导出到</source>
      <translation>Export to</translation>
    </message>
    <message>
      <source>导出表格</source>
      <translation>Export a sheet</translation>
    </message>
    <message>
      <source>已导出{0} {1} 行：{2}</source>
      <translation>Exported {0}, {1} rows: {2}</translation>
    </message>
    <message>
      <source>打开文件夹</source>
      <translation>Open folder</translation>
    </message>
    <message>
      <source>文本表格 .csv(&amp;V)</source>
      <translation>Text sheet .cs&amp;v</translation>
    </message>
    <message>
      <source>格式</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>正在导出…</source>
      <translation>Exporting…</translation>
    </message>
    <message>
      <source>申请人姓名、证件、电话等以 * 代替，供查阅；不宜再导入。</source>
      <translation>Applicants' names, IDs, telephones and so on are replaced by *, for reading; not suited to be imported again.</translation>
    </message>
    <message>
      <source>网页 (*.html)</source>
      <translation>Web page (*.html)</translation>
    </message>
    <message>
      <source>网页 .html(&amp;H)</source>
      <translation>Web page .&amp;html</translation>
    </message>
    <message>
      <source>隐去个人信息</source>
      <translation>Hide personal data</translation>
    </message>
    <message>
      <source>隐去个人信息(&amp;P)</source>
      <translation>Hide &amp;personal data</translation>
    </message>
  </context>
  <context>
    <name>FactsDialog</name>
    <message>
      <source>保存(&amp;S)</source>
      <translation>&amp;Save</translation>
    </message>
    <message>
      <source>历史(&amp;H)</source>
      <translation>&amp;History</translation>
    </message>
    <message>
      <source>年度事实(&amp;1)</source>
      <translation>Facts of the year (&amp;1)</translation>
    </message>
    <message>
      <source>年度事实与期初累计</source>
      <translation>Facts and opening figures</translation>
    </message>
    <message>
      <source>报告所需(&amp;3)</source>
      <translation>Needed for the report (&amp;3)</translation>
    </message>
    <message>
      <source>报告所需(&amp;3) · 缺 {0} 项</source>
      <translation>Needed for the report (&amp;3) · {0} missing</translation>
    </message>
    <message>
      <source>新登记(&amp;N)</source>
      <translation>&amp;New entry</translation>
    </message>
    <message>
      <source>期初累计(&amp;2)</source>
      <translation>Opening figures (&amp;2)</translation>
    </message>
    <message>
      <source>移入回收站(&amp;D)</source>
      <translation>Move to the bin (&amp;D)</translation>
    </message>
  </context>
  <context>
    <name>FaultPanel</name>
    <message>
      <source>{0} 处问题，选中一处可看到它在表中的位置</source>
      <translation>{0} faults; select one to see its cell</translation>
    </message>
    <message>
      <source>保存清单</source>
      <translation>Save the list</translation>
    </message>
    <message>
      <source>保存清单(&amp;S)…</source>
      <translation>&amp;Save list…</translation>
    </message>
    <message>
      <source>列</source>
      <translation>Column</translation>
    </message>
    <message>
      <source>复制清单(&amp;Y)</source>
      <translation>Cop&amp;y list</translation>
    </message>
    <message>
      <source>导入问题.csv</source>
      <translation>Import faults.csv</translation>
    </message>
    <message>
      <source>已复制 {0} 处问题。</source>
      <translation>{0} faults copied.</translation>
    </message>
    <message>
      <source>清单已保存到 {0}。</source>
      <translation>The list is saved to {0}.</translation>
    </message>
    <message>
      <source>行</source>
      <translation>Row</translation>
    </message>
    <message>
      <source>问题</source>
      <translation>Fault</translation>
    </message>
    <message>
      <source>问题清单</source>
      <translation>Faults</translation>
    </message>
  </context>
  <context>
    <name>FeePanel</name>
    <message>
      <source> 件</source>
      <translation> items</translation>
    </message>
    <message>
      <source> 页</source>
      <translation> pages</translation>
    </message>
    <message>
      <source>{0}年{1}月同一申请人共申请 {2} 件，本申请从第 {3} 件起</source>
      <translation>{2} requests of the same applicant in {0}-{1}; this one counts from number {3}</translation>
    </message>
    <message>
      <source>。有的只按姓名等认定，请核对是否为同一人。</source>
      <translation>. Some are matched by name and the like only; check whether it is the same person.</translation>
    </message>
    <message>
      <source>一件申请只用一种方式</source>
      <translation>One way only for a request</translation>
    </message>
    <message>
      <source>信息处理费</source>
      <translation>Fee</translation>
    </message>
    <message>
      <source>只登记收费通知(&amp;G)</source>
      <translation>Lo&amp;g the fee notice only</translation>
    </message>
    <message>
      <source>合计 0 元，不需要收费通知</source>
      <translation>0 yuan in all; no fee notice is needed</translation>
    </message>
    <message>
      <source>合计 {0} 元</source>
      <translation>{0} yuan in all</translation>
    </message>
    <message>
      <source>数量(&amp;N)</source>
      <translation>Qua&amp;ntity</translation>
    </message>
    <message>
      <source>本申请的件数</source>
      <translation>Items in this request</translation>
    </message>
    <message>
      <source>计收方式(&amp;K)</source>
      <translation>Way of charging (&amp;K)</translation>
    </message>
    <message>
      <source>起草收费通知(&amp;J)</source>
      <translation>Draft the fee notice (&amp;J)</translation>
    </message>
    <message>
      <source>返回办理</source>
      <translation>Back to handling</translation>
    </message>
  </context>
  <context>
    <name>FigurePage</name>
    <message>
      <source>依据(&amp;B)</source>
      <translation>&amp;Basis</translation>
    </message>
    <message>
      <source>启用本程序以前的历年累计，算到截至年度的年底；以后各年由登记累加。</source>
      <translation>Totals from before the office used this program, up to the end of the year given; later years are added from the entries.</translation>
    </message>
    <message>
      <source>已保存：{0} {1}。</source>
      <translation>Saved: {0} {1}.</translation>
    </message>
    <message>
      <source>已移入回收站。</source>
      <translation>Moved to the recycle bin.</translation>
    </message>
    <message>
      <source>年度(&amp;Y)</source>
      <translation>&amp;Year</translation>
    </message>
    <message>
      <source>截至年度(&amp;Y)</source>
      <translation>Until &amp;year</translation>
    </message>
    <message>
      <source>报告格式中没有“{0}”，请从列表中选择。</source>
      <translation>The report forms have no "{0}"; choose from the list.</translation>
    </message>
    <message>
      <source>指标(&amp;I)</source>
      <translation>&amp;Indicator</translation>
    </message>
    <message>
      <source>撤销</source>
      <translation>Undo</translation>
    </message>
    <message>
      <source>数值(&amp;V)</source>
      <translation>&amp;Value</translation>
    </message>
    <message>
      <source>数据出自哪里，如财务报表、上年报告</source>
      <translation>Where the figure comes from, such as accounts or last year's report</translation>
    </message>
    <message>
      <source>登记中没有的年度数据，如许可、收费、会议。登记中也有的，以这里录入的为准，报告中两个数都会列明。</source>
      <translation>Figures of a year that no entry holds, such as permits, fees, meetings. Where entries give the figure too, the one typed here stands and the report shows both.</translation>
    </message>
    <message>
      <source>该年度已录入“{0}”，请在上面的列表中选中修改。</source>
      <translation>"{0}" is entered for that year already; select it in the list above to change it.</translation>
    </message>
    <message>
      <source>请填写四位数的年度，如 2012。</source>
      <translation>Give a four-digit year, such as 2012.</translation>
    </message>
    <message>
      <source>请填写数字，减少的填负数，如 -4。</source>
      <translation>Give a number; a decrease is negative, such as -4.</translation>
    </message>
    <message>
      <source>请填写数字，如 12 或 3.5。</source>
      <translation>Give a number, such as 12 or 3.5.</translation>
    </message>
    <message>
      <source>请选择指标。</source>
      <translation>Choose an indicator.</translation>
    </message>
  </context>
  <context>
    <name>FigurePicker</name>
    <message>
      <source>可插入的数字</source>
      <translation>Figures to insert</translation>
    </message>
    <message>
      <source>插入数字</source>
      <translation>Insert a figure</translation>
    </message>
    <message>
      <source>数字</source>
      <translation>Figure</translation>
    </message>
    <message>
      <source>查找数字</source>
      <translation>Find a figure</translation>
    </message>
    <message>
      <source>没有上年度的数；签发或录入上年度报告后可用</source>
      <translation>No figure of the year before; sign or take in last year's report to use it</translation>
    </message>
    <message>
      <source>没有这样的数字。表中的每一格、各类和各月的条数、占比、与上年的比较都在此列。</source>
      <translation>No such figure. Every cell of the tables, the numbers by category and month, the shares and the comparisons with last year are all here.</translation>
    </message>
    <message>
      <source>现值</source>
      <translation>Now</translation>
    </message>
    <message>
      <source>输入名称或数值查找，回车插入</source>
      <translation>Type a name or value; Enter inserts</translation>
    </message>
  </context>
  <context>
    <name>FileRows</name>
    <message>
      <source>DOCX(&amp;2)</source>
      <translation>DOCX (&amp;2)</translation>
    </message>
    <message>
      <source>HTML(&amp;3)</source>
      <translation>HTML (&amp;3)</translation>
    </message>
    <message>
      <source>JSON(&amp;5)</source>
      <translation>JSON (&amp;5)</translation>
    </message>
    <message>
      <source>PDF(&amp;1)</source>
      <translation>PDF (&amp;1)</translation>
    </message>
    <message>
      <source>Word、WPS 文字</source>
      <translation>Word, WPS Writer</translation>
    </message>
    <message>
      <source>XLSX(&amp;4)</source>
      <translation>XLSX (&amp;4)</translation>
    </message>
    <message>
      <source>{0}，已读回核对，一致</source>
      <translation>{0}, read back, agrees</translation>
    </message>
    <message>
      <source>印制、存档</source>
      <translation>Printing, filing</translation>
    </message>
    <message>
      <source>各表，Excel、WPS 表格</source>
      <translation>Tables; Excel, WPS Spreadsheets</translation>
    </message>
    <message>
      <source>将替换已有的文件</source>
      <translation>Replaces the existing file</translation>
    </message>
    <message>
      <source>已读回核对，一致</source>
      <translation>Read back, agrees</translation>
    </message>
    <message>
      <source>数据交换</source>
      <translation>Data exchange</translation>
    </message>
    <message>
      <source>正在写出…</source>
      <translation>Writing…</translation>
    </message>
    <message>
      <source>没有写出</source>
      <translation>Not written</translation>
    </message>
    <message>
      <source>等待</source>
      <translation>Waiting</translation>
    </message>
    <message>
      <source>网站发布</source>
      <translation>For the website</translation>
    </message>
  </context>
  <context>
    <name>FilesDialog</name>
    <message>
      <source>PDF 就是签发的那个文件，其余各种由签发时封存的内容写出。</source>
      <translation>The PDF is the signed file itself; the others are written from the content sealed when it was signed.</translation>
    </message>
    <message>
      <source>{0} 个同名文件将被替换。</source>
      <translation>{0} files of the same name will be replaced.</translation>
    </message>
    <message>
      <source>· 另有 {0} 处，见“检查结果”。</source>
      <translation>· {0} more: see the findings.</translation>
    </message>
    <message>
      <source>内容</source>
      <translation>Content</translation>
    </message>
    <message>
      <source>已写出 {0} 个文件，都已读回核对，与报告一致。</source>
      <translation>{0} files written, read back and checked; they agree with the report.</translation>
    </message>
    <message>
      <source>打开文件夹(&amp;D)</source>
      <translation>Open the fol&amp;der</translation>
    </message>
    <message>
      <source>报告中还有 {0} 处矛盾没有解决，对外提供前请核对：</source>
      <translation>Contradictions of the report not settled: {0}; check them before you hand it on:</translation>
    </message>
    <message>
      <source>报告尚未签发，写出的是草稿。</source>
      <translation>The report is not signed; what is written is a draft.</translation>
    </message>
    <message>
      <source>按现有记录和文字写出，不是签发的版本。</source>
      <translation>Written from the records and text as they are; not the signed version.</translation>
    </message>
    <message>
      <source>文件</source>
      <translation>Files</translation>
    </message>
    <message>
      <source>文件夹</source>
      <translation>Folder</translation>
    </message>
    <message>
      <source>文件夹(&amp;F)</source>
      <translation>&amp;Folder</translation>
    </message>
    <message>
      <source>正在写出…</source>
      <translation>Writing…</translation>
    </message>
    <message>
      <source>正在准备报告…</source>
      <translation>Preparing the report…</translation>
    </message>
    <message>
      <source>没有这个文件夹，请先建立，或另选一个。</source>
      <translation>There is no such folder; make it first, or choose another.</translation>
    </message>
    <message>
      <source>现在的样子，草稿(&amp;T)</source>
      <translation>As i&amp;t is now, a draft</translation>
    </message>
    <message>
      <source>签发的版本(&amp;S)</source>
      <translation>&amp;Signed version</translation>
    </message>
    <message>
      <source>签发的第 {0} 版（{1}，{2}）(&amp;S)</source>
      <translation>&amp;Signed version {0} ({1}, {2})</translation>
    </message>
    <message>
      <source>请至少勾选一种文件。</source>
      <translation>Tick at least one kind of file.</translation>
    </message>
    <message>
      <source>输出(&amp;O)</source>
      <translation>Write (&amp;O)</translation>
    </message>
    <message>
      <source>输出文件</source>
      <translation>Write files</translation>
    </message>
    <message>
      <source>选择(&amp;B)…</source>
      <translation>Choose (&amp;B)…</translation>
    </message>
    <message>
      <source>选择文件夹</source>
      <translation>Choose a folder</translation>
    </message>
  </context>
  <context>
    <name>FilterLine</name>
    <message>
      <source>共 {0} 条</source>
      <translation>{0} in all</translation>
    </message>
    <message>
      <source>只看问题(&amp;O)</source>
      <translation>&amp;Only problems</translation>
    </message>
    <message>
      <source>条数</source>
      <translation>Items</translation>
    </message>
    <message>
      <source>查找</source>
      <translation>Find</translation>
    </message>
    <message>
      <source>查找：任意文字</source>
      <translation>Find: any text</translation>
    </message>
    <message>
      <source>正在计数…</source>
      <translation>Counting…</translation>
    </message>
    <message>
      <source>清除筛选</source>
      <translation>Clear the filter</translation>
    </message>
  </context>
  <context>
    <name>FindingsList</name>
    <message>
      <source>{0}
上年原句：{1}</source>
      <translation>{0}
Last year's sentence: {1}</translation>
    </message>
    <message>
      <source>{0}
按 Enter 转到这一格</source>
      <translation>{0}
Enter leads to this cell</translation>
    </message>
    <message>
      <source>{0}；无法核对 {1} 项</source>
      <translation>{0}; {1} not checkable</translation>
    </message>
    <message>
      <source>上年数字取自：{0}</source>
      <translation>Last year's figures from: {0}</translation>
    </message>
    <message>
      <source>可做</source>
      <translation>Can be done</translation>
    </message>
    <message>
      <source>录入上一年度报告…</source>
      <translation>Take in last year's report…</translation>
    </message>
    <message>
      <source>录入后，下面各项与上年有关的核对即可进行</source>
      <translation>Once it is taken in, the checks below against last year are made</translation>
    </message>
    <message>
      <source>改法</source>
      <translation>Repair hint</translation>
    </message>
    <message>
      <source>无法核对</source>
      <translation>Not checkable</translation>
    </message>
    <message>
      <source>检查结果</source>
      <translation>Findings</translation>
    </message>
    <message>
      <source>检查结果（{0}）</source>
      <translation>Findings ({0})</translation>
    </message>
    <message>
      <source>检查结果：没有发现问题</source>
      <translation>Findings: nothing found</translation>
    </message>
  </context>
  <context>
    <name>FirstStartDialog</name>
    <message>
      <source>上一步(&amp;B)</source>
      <translation>&amp;Back</translation>
    </message>
    <message>
      <source>下一步(&amp;N)</source>
      <translation>&amp;Next</translation>
    </message>
    <message>
      <source>与经办人同名，请加以区别。</source>
      <translation>The same name as the clerk; make them different.</translation>
    </message>
    <message>
      <source>先看样例单位(&amp;E)</source>
      <translation>Look at a sampl&amp;e office first</translation>
    </message>
    <message>
      <source>先认识一下您的单位。这些以后都可以在“设置”里修改。</source>
      <translation>First, who is your office. All of this can be changed later in the settings.</translation>
    </message>
    <message>
      <source>全称，如“泉港区统计局”；报告和目录都用它署名</source>
      <translation>The full name, such as 泉港区统计局; report and catalogue are signed with it</translation>
    </message>
    <message>
      <source>再说说谁在这里办公。口令用来打开签发的密钥，请由负责人自己设置并记牢，程序不保存口令。</source>
      <translation>Now, who works here. The passphrase opens the key for signing: let the director choose and remember it; the program does not keep it.</translation>
    </message>
    <message>
      <source>再输一次(&amp;G)</source>
      <translation>Type it a&amp;gain</translation>
    </message>
    <message>
      <source>单位名称(&amp;A)</source>
      <translation>Office n&amp;ame</translation>
    </message>
    <message>
      <source>如“泉港区”</source>
      <translation>Such as 泉港区</translation>
    </message>
    <message>
      <source>局长</source>
      <translation>局长</translation>
    </message>
    <message>
      <source>开始使用(&amp;S)</source>
      <translation>&amp;Start</translation>
    </message>
    <message>
      <source>文号开头的字，如“泉港统”；没有可以空着</source>
      <translation>What document numbers begin with, such as 泉港统; may stay empty</translation>
    </message>
    <message>
      <source>日常登记的人；不设口令</source>
      <translation>Who logs day by day; needs no passphrase</translation>
    </message>
    <message>
      <source>机关代字(&amp;W)</source>
      <translation>Document &amp;word</translation>
    </message>
    <message>
      <source>机构代码(&amp;C)</source>
      <translation>Agency &amp;code</translation>
    </message>
    <message>
      <source>欢迎使用 OGI Desk</source>
      <translation>Welcome to OGI Desk</translation>
    </message>
    <message>
      <source>正在建立单位…</source>
      <translation>Setting up the office…</translation>
    </message>
    <message>
      <source>签发年度报告的人</source>
      <translation>Who signs the annual report</translation>
    </message>
    <message>
      <source>索引号开头的代码，如“QG02101”；不知道可以先空着</source>
      <translation>What index numbers begin with, such as QG02101; may stay empty for now</translation>
    </message>
    <message>
      <source>经办人姓名(&amp;K)</source>
      <translation>Name of the cler&amp;k</translation>
    </message>
    <message>
      <source>行政区域(&amp;R)</source>
      <translation>&amp;Region</translation>
    </message>
    <message>
      <source>请填写单位名称。</source>
      <translation>Give the office's name.</translation>
    </message>
    <message>
      <source>请填写姓名。</source>
      <translation>Give the name.</translation>
    </message>
    <message>
      <source>负责人口令(&amp;P)</source>
      <translation>&amp;Passphrase of the director</translation>
    </message>
    <message>
      <source>负责人姓名(&amp;D)</source>
      <translation>Name of the &amp;director</translation>
    </message>
    <message>
      <source>负责人职务(&amp;O)</source>
      <translation>Director's p&amp;ost</translation>
    </message>
    <message>
      <source>退出(&amp;X)</source>
      <translation>E&amp;xit</translation>
    </message>
  </context>
  <context>
    <name>FormNotesDialog</name>
    <message>
      <source>{0} 年度</source>
      <translation>{0}</translation>
    </message>
    <message>
      <source>{0} 年度的报告不用这种格式，只供比较</source>
      <translation>Reports of {0} do not use this form; for comparison only</translation>
    </message>
    <message>
      <source>{0} 年度起</source>
      <translation>from {0} on</translation>
    </message>
    <message>
      <source>{0} 至 {1} 年度</source>
      <translation>{0} to {1}</translation>
    </message>
    <message>
      <source>{0} 至 {1} 年度，与其他格式并行</source>
      <translation>{0} to {1}, beside other forms</translation>
    </message>
    <message>
      <source>不能使用</source>
      <translation>Cannot be used</translation>
    </message>
    <message>
      <source>也曾用于</source>
      <translation>Also used for</translation>
    </message>
    <message>
      <source>依据</source>
      <translation>Basis</translation>
    </message>
    <message>
      <source>公开期限</source>
      <translation>Publication due</translation>
    </message>
    <message>
      <source>单位文件夹中还没有 forms 文件夹，放入格式文件时先建立</source>
      <translation>The office folder has no folder forms yet; make it when putting in a form's file</translation>
    </message>
    <message>
      <source>口径说明</source>
      <translation>Counting rules</translation>
    </message>
    <message>
      <source>引言</source>
      <translation>Introduction</translation>
    </message>
    <message>
      <source>打开单位格式文件夹(&amp;O)</source>
      <translation>&amp;Open the office's forms folder</translation>
    </message>
    <message>
      <source>报告格式说明</source>
      <translation>About the report form</translation>
    </message>
    <message>
      <source>放在单位文件夹的 forms 中（{0}），每种格式一个 .toml 文件；编号与程序自带的相同时，以本单位的为准。改后重新打开程序生效。</source>
      <translation>They lie in the folder forms of the office ({0}), one .toml file for each form; where an id is that of a shipped form, the office's own stands. Changes take effect when the program is opened again.</translation>
    </message>
    <message>
      <source>未经原件核对的填写说明</source>
      <translation>Notes on filling in, not compared with an original</translation>
    </message>
    <message>
      <source>未经原件核对，可由单位改：以本单位的格式文件写明自己的口径即可，程序不据此判为错误。</source>
      <translation>Not compared with an original; the office may change them by giving its own rules in its own form file. The program takes no difference from them for an error.</translation>
    </message>
    <message>
      <source>本单位有 {0} 个格式文件不能使用，原因见下。</source>
      <translation>{0} form files of the office cannot be used; the reasons stand below.</translation>
    </message>
    <message>
      <source>本单位的格式</source>
      <translation>The office's own forms</translation>
    </message>
    <message>
      <source>格式文件中没有写明</source>
      <translation>The form file does not tell</translation>
    </message>
    <message>
      <source>次年 {0} 月 {1} 日以前</source>
      <translation>By {1}/{0} (day/month) of the next year</translation>
    </message>
    <message>
      <source>没有能打开文件夹的程序。文件夹在：{0}</source>
      <translation>No program opens folders here. The folder is: {0}</translation>
    </message>
    <message>
      <source>注意</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>版本</source>
      <translation>Version</translation>
    </message>
    <message>
      <source>现在没有本单位的格式文件。</source>
      <translation>The office has no form files of its own now.</translation>
    </message>
    <message>
      <source>现有：{0}</source>
      <translation>There are: {0}</translation>
    </message>
    <message>
      <source>适用</source>
      <translation>Serves</translation>
    </message>
  </context>
  <context>
    <name>HistoryDialog</name>
    <message>
      <source>{0}的历史</source>
      <translation>History of {0}</translation>
    </message>
    <message>
      <source>办理</source>
      <translation>Action</translation>
    </message>
    <message>
      <source>办理人</source>
      <translation>By</translation>
    </message>
    <message>
      <source>历史</source>
      <translation>History</translation>
    </message>
    <message>
      <source>变动项目</source>
      <translation>Fields changed</translation>
    </message>
    <message>
      <source>时间</source>
      <translation>Time</translation>
    </message>
    <message>
      <source>这条记录还没有历史。</source>
      <translation>This record has no history yet.</translation>
    </message>
  </context>
  <context>
    <name>ImportDialog</name>
    <message>
      <source>Excel 表格 (*.xlsx);;CSV (*.csv)</source>
      <translation>Excel workbook (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
      <source>{0}模板.xlsx</source>
      <translation>Template {0}.xlsx</translation>
    </message>
    <message>
      <source>下载模板(&amp;T)…</source>
      <translation>Save &amp;template…</translation>
    </message>
    <message>
      <source>保存模板</source>
      <translation>Save the template</translation>
    </message>
    <message>
      <source>共 {0} 行，有 {1} 处问题。请在文件中改正并保存，再按“重新读取”；现在没有写入任何内容。</source>
      <translation>{0} rows, {1} faults. Correct the file, save it and press Read again; nothing has been written.</translation>
    </message>
    <message>
      <source>共 {0} 行，没有问题，可以导入。</source>
      <translation>{0} rows, no faults, ready to import.</translation>
    </message>
    <message>
      <source>导入 {0} 行(&amp;I)</source>
      <translation>&amp;Import {0} rows</translation>
    </message>
    <message>
      <source>导入(&amp;I)</source>
      <translation>&amp;Import</translation>
    </message>
    <message>
      <source>导入到</source>
      <translation>Import to</translation>
    </message>
    <message>
      <source>导入到(&amp;K)</source>
      <translation>Import to (&amp;K)</translation>
    </message>
    <message>
      <source>导入表格</source>
      <translation>Import a sheet</translation>
    </message>
    <message>
      <source>尚未选择文件</source>
      <translation>No file chosen yet</translation>
    </message>
    <message>
      <source>已导入 {0} 行到{1}。</source>
      <translation>{0} rows imported to {1}.</translation>
    </message>
    <message>
      <source>把 .xlsx 或 .csv 文件拖到这里，或者按“选择文件”。
第一行是表头，列的名称与模板一致即可，次序不限。
先检查全部行，指出全部问题；按“导入”之前不写入任何内容。</source>
      <translation>Drop an .xlsx or .csv file here, or choose one.
The first row holds the headings; name them as in the template, in any order.
All rows are checked and all faults shown; nothing is written before you press Import.</translation>
    </message>
    <message>
      <source>撤销</source>
      <translation>Undo</translation>
    </message>
    <message>
      <source>文件</source>
      <translation>File</translation>
    </message>
    <message>
      <source>模板已保存到 {0}。</source>
      <translation>Template saved to {0}.</translation>
    </message>
    <message>
      <source>正在写入…</source>
      <translation>Writing…</translation>
    </message>
    <message>
      <source>正在检查…</source>
      <translation>Checking…</translation>
    </message>
    <message>
      <source>表格 (*.xlsx *.csv);;所有文件 (*)</source>
      <translation>Sheets (*.xlsx *.csv);;All files (*)</translation>
    </message>
    <message>
      <source>表格预览</source>
      <translation>The sheet</translation>
    </message>
    <message>
      <source>选择文件(&amp;F)…</source>
      <translation>Choose &amp;file…</translation>
    </message>
    <message>
      <source>选择要导入的表格</source>
      <translation>Choose the sheet to import</translation>
    </message>
    <message>
      <source>重新读取(&amp;R)</source>
      <translation>&amp;Read again</translation>
    </message>
  </context>
  <context>
    <name>IntakeBlock</name>
    <message>
      <source>{0}月{1}日</source>
      <translation>{1}/{0}</translation>
    </message>
    <message>
      <source>{0}月{1}日查收（补记）</source>
      <translation>Intake of {1}/{0} (made later)</translation>
    </message>
    <message>
      <source>今日查收</source>
      <translation>Today's intake</translation>
    </message>
    <message>
      <source>以前有 {0} 天没有全部查收，可以补记：</source>
      <translation>{0} earlier days were not ticked in full; this can be made later:</translation>
    </message>
    <message>
      <source>前一个工作日</source>
      <translation>Working day before</translation>
    </message>
    <message>
      <source>后一个工作日</source>
      <translation>Next working day</translation>
    </message>
    <message>
      <source>每日查收</source>
      <translation>Daily intake</translation>
    </message>
    <message>
      <source>补记{0}月{1}日：{2}</source>
      <translation>To be made later, {0}-{1}: {2}</translation>
    </message>
  </context>
  <context>
    <name>IntakePlace</name>
    <message>
      <source> 件</source>
      <translation> items</translation>
    </message>
    <message>
      <source>{0}月{1}日补记</source>
      <translation>made later, {1}/{0}</translation>
    </message>
    <message>
      <source>{0}：收到几件</source>
      <translation>{0}: how many received</translation>
    </message>
    <message>
      <source>件数</source>
      <translation>How many</translation>
    </message>
    <message>
      <source>尚未查收</source>
      <translation>Not ticked yet</translation>
    </message>
    <message>
      <source>收到几件申请，可以不填</source>
      <translation>How many requests came in; may stay empty</translation>
    </message>
  </context>
  <context>
    <name>JournalDialog</name>
    <message>
      <source>{0} 项</source>
      <translation>{0} entries</translation>
    </message>
    <message>
      <source>修改记录</source>
      <translation>Change log</translation>
    </message>
    <message>
      <source>全部人员</source>
      <translation>All people</translation>
    </message>
    <message>
      <source>全部种类</source>
      <translation>All kinds</translation>
    </message>
    <message>
      <source>内容</source>
      <translation>Content</translation>
    </message>
    <message>
      <source>办理</source>
      <translation>Action</translation>
    </message>
    <message>
      <source>办理人</source>
      <translation>By</translation>
    </message>
    <message>
      <source>时间</source>
      <translation>Time</translation>
    </message>
    <message>
      <source>查找</source>
      <translation>Find</translation>
    </message>
    <message>
      <source>查找名称、登记号、办理…</source>
      <translation>Find title, number, action…</translation>
    </message>
    <message>
      <source>查看这条记录(&amp;V)</source>
      <translation>&amp;View this record</translation>
    </message>
    <message>
      <source>没有符合条件的记载。</source>
      <translation>Nothing fits the filter.</translation>
    </message>
    <message>
      <source>种类</source>
      <translation>Kind</translation>
    </message>
  </context>
  <context>
    <name>KeyDialog</name>
    <message>
      <source>再输一次(&amp;G)</source>
      <translation>Type it a&amp;gain</translation>
    </message>
    <message>
      <source>导入(&amp;I)</source>
      <translation>&amp;Import</translation>
    </message>
    <message>
      <source>导入{0}的签名证书</source>
      <translation>Import the certificate of {0}</translation>
    </message>
    <message>
      <source>将生成新的签名密钥，原有密钥不再使用；以前签发的文件仍然有效，可照常验证。</source>
      <translation>A new key is made and the old one no longer used; papers signed before stay valid and can be verified.</translation>
    </message>
    <message>
      <source>已设置{0}的口令。</source>
      <translation>The passphrase of {0} is set.</translation>
    </message>
    <message>
      <source>新口令(&amp;P)</source>
      <translation>New &amp;passphrase</translation>
    </message>
    <message>
      <source>设口令后，以此人身份办公须先输入口令。</source>
      <translation>With a passphrase, whoever sits down as this person must type it first.</translation>
    </message>
    <message>
      <source>设置(&amp;S)</source>
      <translation>&amp;Set</translation>
    </message>
    <message>
      <source>设置{0}的口令</source>
      <translation>Set the passphrase of {0}</translation>
    </message>
    <message>
      <source>证书口令(&amp;P)</source>
      <translation>&amp;Passphrase of the certificate</translation>
    </message>
    <message>
      <source>证书文件：{0}
证书的口令今后也是{1}办公和签发时的口令。</source>
      <translation>Certificate: {0}
Its passphrase will be the one with which {1} sits down and signs.</translation>
    </message>
    <message>
      <source>请输入证书的口令。</source>
      <translation>Type the passphrase of the certificate.</translation>
    </message>
    <message>
      <source>选择签名证书文件</source>
      <translation>Choose the certificate file</translation>
    </message>
  </context>
  <context>
    <name>Legend</name>
    <message>
      <source>与现行日历不同</source>
      <translation>Differs from the present calendar</translation>
    </message>
    <message>
      <source>休</source>
      <translation>off</translation>
    </message>
    <message>
      <source>班</source>
      <translation>on</translation>
    </message>
  </context>
  <context>
    <name>LetterBody</name>
    <message>
      <source>只改这一份。“{{ }}”中是字段，发出时换成实际内容；各种文书通用的写法在“工具—文书模板”中改。</source>
      <translation>This letter only. Fields stand in "{{ }}" and are filled when it is sent out; the wording for all letters is changed under Tools, Letter templates.</translation>
    </message>
    <message>
      <source>改写这一份的正文(&amp;W)</source>
      <translation>Re&amp;write this letter's text</translation>
    </message>
    <message>
      <source>用回模板</source>
      <translation>Back to the template</translation>
    </message>
    <message>
      <source>这一份文书的正文</source>
      <translation>Text of this letter</translation>
    </message>
  </context>
  <context>
    <name>LetterDialog</name>
    <message>
      <source>{0} · 已登记{1}</source>
      <translation>{0} · {1} recorded</translation>
    </message>
    <message>
      <source>发出(&amp;S)</source>
      <translation>&amp;Send out</translation>
    </message>
    <message>
      <source>发出日期</source>
      <translation>Sent out on</translation>
    </message>
    <message>
      <source>发出日期(&amp;T)</source>
      <translation>Sen&amp;t out on</translation>
    </message>
    <message>
      <source>发出日期晚于今天，请改正。</source>
      <translation>The day of issue is later than today; please correct it.</translation>
    </message>
    <message>
      <source>存草稿(&amp;K)</source>
      <translation>&amp;Keep as draft</translation>
    </message>
    <message>
      <source>审定(&amp;S)</source>
      <translation>Clear (&amp;S)</translation>
    </message>
    <message>
      <source>已发出 {0}</source>
      <translation>Sent out: {0}</translation>
    </message>
    <message>
      <source>已存为草稿：{0}</source>
      <translation>Saved as a draft: {0}</translation>
    </message>
    <message>
      <source>已审定，可以发出。</source>
      <translation>Cleared; ready to send.</translation>
    </message>
    <message>
      <source>已送负责人审定：{0}</source>
      <translation>Sent to the director to clear: {0}</translation>
    </message>
    <message>
      <source>打印与导出(&amp;P)</source>
      <translation>&amp;Print and export</translation>
    </message>
    <message>
      <source>等待负责人审定</source>
      <translation>Waiting for the director to clear it</translation>
    </message>
    <message>
      <source>请填写发出日期。</source>
      <translation>Give the day it is sent out.</translation>
    </message>
    <message>
      <source>负责人退回：{0}</source>
      <translation>Returned by the director: {0}</translation>
    </message>
    <message>
      <source>退回(&amp;R)…</source>
      <translation>&amp;Return…</translation>
    </message>
    <message>
      <source>送负责人审定(&amp;S)</source>
      <translation>&amp;Send to the director to clear</translation>
    </message>
  </context>
  <context>
    <name>LetterDoing</name>
    <message>
      <source>作废原因</source>
      <translation>Why it is void</translation>
    </message>
    <message>
      <source>作废：{0}</source>
      <translation>Void: {0}</translation>
    </message>
    <message>
      <source>保存</source>
      <translation>Save</translation>
    </message>
    <message>
      <source>取消</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>如邮件号 EMS1234567、本人签收</source>
      <translation>Such as mail number EMS1234567, signed for in person</translation>
    </message>
    <message>
      <source>文号保留，不再使用；办理经过中的这一步同时撤去</source>
      <translation>The number is kept and not used again; this step is taken out of the course as well</translation>
    </message>
    <message>
      <source>日期</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>日期晚于今天，请改正。</source>
      <translation>The day is later than today; please correct it.</translation>
    </message>
    <message>
      <source>登记送达：{0}</source>
      <translation>Log the delivery: {0}</translation>
    </message>
    <message>
      <source>请写明作废的原因。</source>
      <translation>Please say why it is void.</translation>
    </message>
    <message>
      <source>请填写日期。</source>
      <translation>Give the date.</translation>
    </message>
    <message>
      <source>送达凭证</source>
      <translation>Proof of delivery</translation>
    </message>
  </context>
  <context>
    <name>LetterFields</name>
    <message>
      <source>{letter_word} 机关代字，{series} 文种代字，{year} 年份，{serial} 序号</source>
      <translation>{letter_word} document word, {series} series, {year} year, {serial} serial</translation>
    </message>
    <message>
      <source>不填的为本级人民政府</source>
      <translation>Empty means the government of this level</translation>
    </message>
    <message>
      <source>复议机关(&amp;F)</source>
      <translation>Reconsideration agency (&amp;F)</translation>
    </message>
    <message>
      <source>如 {0}。规则中可用：{1}</source>
      <translation>Such as {0}. The pattern may use: {1}</translation>
    </message>
    <message>
      <source>如“泉州市泉港区人民政府”</source>
      <translation>Such as 泉州市泉港区人民政府</translation>
    </message>
    <message>
      <source>如“福建省泉州市泉港区人民法院”</source>
      <translation>Such as "福建省泉州市泉港区人民法院"</translation>
    </message>
    <message>
      <source>收费通知中写明的缴纳方式</source>
      <translation>How to pay, as the fee notice says</translation>
    </message>
    <message>
      <source>文书文号用，如“泉港统信”；不填的用公文的机关代字</source>
      <translation>For the numbers of letters, such as 泉港统信; if empty, the word of document numbers is used</translation>
    </message>
    <message>
      <source>文书文号规则(&amp;P)</source>
      <translation>&amp;Pattern of letter numbers</translation>
    </message>
    <message>
      <source>本级政府(&amp;G)</source>
      <translation>&amp;Government of this level</translation>
    </message>
    <message>
      <source>机关代字(&amp;W)</source>
      <translation>Document &amp;word</translation>
    </message>
    <message>
      <source>答复、延期等文书经负责人审定后才能发出(&amp;A)</source>
      <translation>Letters such as &amp;answers and extensions go out only once the director has cleared them</translation>
    </message>
    <message>
      <source>管辖法院(&amp;L)</source>
      <translation>Court in charge (&amp;L)</translation>
    </message>
    <message>
      <source>缴款方式(&amp;K)</source>
      <translation>Way of payment (&amp;K)</translation>
    </message>
    <message>
      <source>补</source>
      <translation>补</translation>
    </message>
    <message>
      <source>负责人审定</source>
      <translation>Clearance by the director</translation>
    </message>
  </context>
  <context>
    <name>LetterForm</name>
    <message>
      <source>“{0}”不是日期，请按 0301 或 2012-3-1 的样子输入。</source>
      <translation>"{0}" is not a date; type it like 0301 or 2012-3-1.</translation>
    </message>
    <message>
      <source>请填写“{0}”。</source>
      <translation>Fill in "{0}".</translation>
    </message>
    <message>
      <source>请填写数字，如 100。</source>
      <translation>Give a number, such as 100.</translation>
    </message>
    <message>
      <source>请填写整数，如 15。</source>
      <translation>Give a whole number, such as 15.</translation>
    </message>
    <message>
      <source>请把“××”换成实际的内容。</source>
      <translation>Put the real content in place of "××".</translation>
    </message>
  </context>
  <context>
    <name>LetterPapers</name>
    <message>
      <source>Word 文档 (*.docx)</source>
      <translation>Word document (*.docx)</translation>
    </message>
    <message>
      <source>信封 {0}</source>
      <translation>Envelope {0}</translation>
    </message>
    <message>
      <source>信封(&amp;E)…</source>
      <translation>&amp;Envelope…</translation>
    </message>
    <message>
      <source>另存 PDF(&amp;F)…</source>
      <translation>Save as PD&amp;F…</translation>
    </message>
    <message>
      <source>导出 DOCX(&amp;D)…</source>
      <translation>Export &amp;DOCX…</translation>
    </message>
    <message>
      <source>已存为 {0}</source>
      <translation>Saved as {0}</translation>
    </message>
    <message>
      <source>打印(&amp;P)…</source>
      <translation>&amp;Print…</translation>
    </message>
  </context>
  <context>
    <name>LetterPreview</name>
    <message>
      <source>字体中没有这些字，已用别的字体代替：{0}</source>
      <translation>The font lacks these characters; another font stands in: {0}</translation>
    </message>
    <message>
      <source>文书预览</source>
      <translation>Preview of the letter</translation>
    </message>
  </context>
  <context>
    <name>LetterWays</name>
    <message>
      <source>判断并答复…</source>
      <translation>Decide and answer…</translation>
    </message>
    <message>
      <source>发延期告知…</source>
      <translation>Send the extension notice…</translation>
    </message>
    <message>
      <source>发延迟答复告知…</source>
      <translation>Send the notice of a later date…</translation>
    </message>
    <message>
      <source>只登记，不起草文书(&amp;K)</source>
      <translation>Log only, no letter (&amp;K)</translation>
    </message>
  </context>
  <context>
    <name>LetterWords</name>
    <message>
      <source>{0}（信息已公开）</source>
      <translation>{0} (already published)</translation>
    </message>
  </context>
  <context>
    <name>LettersBlock</name>
    <message>
      <source>作废</source>
      <translation>Void</translation>
    </message>
    <message>
      <source>已移入回收站：{0}</source>
      <translation>Moved to the recycle bin: {0}</translation>
    </message>
    <message>
      <source>意见：{0}</source>
      <translation>Remarks: {0}</translation>
    </message>
    <message>
      <source>打开</source>
      <translation>Open</translation>
    </message>
    <message>
      <source>打开存档</source>
      <translation>Open the kept copy</translation>
    </message>
    <message>
      <source>撤销</source>
      <translation>Undo</translation>
    </message>
    <message>
      <source>文书</source>
      <translation>Letter</translation>
    </message>
    <message>
      <source>更多(&amp;M)</source>
      <translation>&amp;More</translation>
    </message>
    <message>
      <source>登记送达</source>
      <translation>Log the delivery</translation>
    </message>
    <message>
      <source>移入回收站</source>
      <translation>Moved to the bin</translation>
    </message>
    <message>
      <source>起草文书</source>
      <translation>Draft a letter</translation>
    </message>
    <message>
      <source>送达 {0}</source>
      <translation>Delivered {0}</translation>
    </message>
  </context>
  <context>
    <name>LifeLine</name>
    <message>
      <source>{0}：更多</source>
      <translation>{0}: more</translation>
    </message>
    <message>
      <source>办理经过</source>
      <translation>Course</translation>
    </message>
    <message>
      <source>更正…</source>
      <translation>Correct…</translation>
    </message>
    <message>
      <source>移去</source>
      <translation>Take away</translation>
    </message>
  </context>
  <context>
    <name>LifePoints</name>
    <message>
      <source>{0} {1} 个工作日</source>
      <translation>{0} {1} working days</translation>
    </message>
    <message>
      <source>{0} 元</source>
      <translation>{0} yuan</translation>
    </message>
    <message>
      <source>{0} 到达</source>
      <translation>Arrived {0}</translation>
    </message>
    <message>
      <source>{0} 批准</source>
      <translation>approved: {0}</translation>
    </message>
    <message>
      <source>{0} 送达</source>
      <translation>Delivered {0}</translation>
    </message>
    <message>
      <source>{0}（平信）</source>
      <translation>{0} (ordinary mail)</translation>
    </message>
    <message>
      <source>{0}：提交答复</source>
      <translation>{0}: written answer handed in</translation>
    </message>
    <message>
      <source>件</source>
      <translation>items</translation>
    </message>
    <message>
      <source>审结</source>
      <translation>Closed</translation>
    </message>
    <message>
      <source>已超期 {0} 天</source>
      <translation>{0} days late</translation>
    </message>
    <message>
      <source>应于当日前答复</source>
      <translation>To be answered by this day</translation>
    </message>
    <message>
      <source>延至 {0}</source>
      <translation>Until {0}</translation>
    </message>
    <message>
      <source>待缴费后起算</source>
      <translation>Runs from the payment</translation>
    </message>
    <message>
      <source>待补正后起算</source>
      <translation>Runs from the correction</translation>
    </message>
    <message>
      <source>收到{0}</source>
      <translation>{0} received</translation>
    </message>
    <message>
      <source>收到申请</source>
      <translation>Request received</translation>
    </message>
    <message>
      <source>方式：{0}</source>
      <translation>Way: {0}</translation>
    </message>
    <message>
      <source>超出期限，不起作用</source>
      <translation>Past the due date, no effect</translation>
    </message>
    <message>
      <source>迟 {0} 天</source>
      <translation>{0} d late</translation>
    </message>
    <message>
      <source>限 {0} 前</source>
      <translation>by {0}</translation>
    </message>
    <message>
      <source>页</source>
      <translation>pages</translation>
    </message>
  </context>
  <context>
    <name>ListTab</name>
    <message>
      <source>下一条(&amp;X)</source>
      <translation>Ne&amp;xt</translation>
    </message>
    <message>
      <source>复制所选行(&amp;C)</source>
      <translation>&amp;Copy selected rows</translation>
    </message>
    <message>
      <source>就地修改(&amp;E)</source>
      <translation>&amp;Edit in place</translation>
    </message>
    <message>
      <source>已移入回收站：{0} 条</source>
      <translation>Moved to the recycle bin: {0}</translation>
    </message>
    <message>
      <source>撤销</source>
      <translation>Undo</translation>
    </message>
    <message>
      <source>移入回收站(&amp;D)</source>
      <translation>Move to the bin (&amp;D)</translation>
    </message>
    <message>
      <source>筛选已清除，以便显示这一条。</source>
      <translation>The filter was cleared to show this one.</translation>
    </message>
  </context>
  <context>
    <name>MailField</name>
    <message>
      <source>平信</source>
      <translation>Ordinary mail</translation>
    </message>
    <message>
      <source>签收</source>
      <translation>Signed for</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>OGI Desk · {0}</source>
      <translation>OGI Desk · {0}</translation>
    </message>
    <message>
      <source>公开登记</source>
      <translation>Publications</translation>
    </message>
    <message>
      <source>工作区</source>
      <translation>Workplace</translation>
    </message>
    <message>
      <source>工具栏</source>
      <translation>Tool bar</translation>
    </message>
    <message>
      <source>年度报告</source>
      <translation>Annual report</translation>
    </message>
    <message>
      <source>申请登记</source>
      <translation>Requests</translation>
    </message>
  </context>
  <context>
    <name>Manual</name>
    <message>
      <source>三种写法都行，不写年份就是当前年份</source>
      <translation>Any of the three; without a year the present one is meant</translation>
    </message>
    <message>
      <source>下一栏、上一栏</source>
      <translation>Next field, previous field</translation>
    </message>
    <message>
      <source>下一部分、上一部分：按钮、提纲、检查结果、页面、文字</source>
      <translation>Next and previous part: button, outline, findings, pages, text</translation>
    </message>
    <message>
      <source>今天 · 昨天</source>
      <translation>今天 (today) · 昨天 (yesterday)</translation>
    </message>
    <message>
      <source>使用手册</source>
      <translation>Manual</translation>
    </message>
    <message>
      <source>光标处的数字从哪里来</source>
      <translation>Where the figure at the cursor comes from</translation>
    </message>
    <message>
      <source>公开登记、申请登记、年度报告</source>
      <translation>Publications, requests, annual report</translation>
    </message>
    <message>
      <source>关闭(&amp;C)</source>
      <translation>&amp;Close</translation>
    </message>
    <message>
      <source>内容</source>
      <translation>Content</translation>
    </message>
    <message>
      <source>后一天、前一天；PageUp、PageDown 一周</source>
      <translation>A day on, a day back; PageUp and PageDown a week</translation>
    </message>
    <message>
      <source>在文字中插入随记录变动的数字</source>
      <translation>Insert a figure that follows the records</translation>
    </message>
    <message>
      <source>在本页查找</source>
      <translation>Find on this page</translation>
    </message>
    <message>
      <source>在本页查找…</source>
      <translation>Find on this page…</translation>
    </message>
    <message>
      <source>处处可用</source>
      <translation>Everywhere</translation>
    </message>
    <message>
      <source>年度报告</source>
      <translation>Annual report</translation>
    </message>
    <message>
      <source>打开日历</source>
      <translation>Open the calendar</translation>
    </message>
    <message>
      <source>按菜单、按钮、栏目名称里带下划线的字母</source>
      <translation>The underlined letters of menus, buttons and fields</translation>
    </message>
    <message>
      <source>放大、缩小页面</source>
      <translation>Zoom the pages in and out</translation>
    </message>
    <message>
      <source>日期栏</source>
      <translation>Dates</translation>
    </message>
    <message>
      <source>本页没有“{0}”。</source>
      <translation>"{0}" is not on this page.</translation>
    </message>
    <message>
      <source>登记这一条，接着登记下一条；在对话框里按默认按钮</source>
      <translation>Log this one and start the next; in a dialog, press the default button</translation>
    </message>
    <message>
      <source>目录</source>
      <translation>Contents</translation>
    </message>
    <message>
      <source>直接输入这两个词</source>
      <translation>Type these two words as they are</translation>
    </message>
    <message>
      <source>转到检查结果</source>
      <translation>Go to the findings</translation>
    </message>
    <message>
      <source>返回、关闭</source>
      <translation>Back, close</translation>
    </message>
  </context>
  <context>
    <name>MoneyField</name>
    <message>
      <source>元</source>
      <translation>yuan</translation>
    </message>
    <message>
      <source>请输入金额，如 25 或 25.50；没有收费请留空。</source>
      <translation>Give an amount, such as 25 or 25.50; leave it empty where nothing was charged.</translation>
    </message>
  </context>
  <context>
    <name>MonthDialog</name>
    <message>
      <source>{0}　答复期限：{1}</source>
      <translation>{0}  due date: {1}</translation>
    </message>
    <message>
      <source>为什么是这一天</source>
      <translation>Why this day</translation>
    </message>
    <message>
      <source>打印期限说明(&amp;P)…</source>
      <translation>&amp;Print the proof sheet…</translation>
    </message>
    <message>
      <source>（未编号）</source>
      <translation>(no number)</translation>
    </message>
  </context>
  <context>
    <name>MonthGrid</name>
    <message>
      <source>{0}年{1}月</source>
      <translation>{0}-{1}</translation>
    </message>
    <message>
      <source>{0}（推算）</source>
      <translation>{0} (estimated)</translation>
    </message>
    <message>
      <source>逐日计算</source>
      <translation>Day by day</translation>
    </message>
  </context>
  <context>
    <name>MonthView</name>
    <message>
      <source>当日有办理事项</source>
      <translation>Steps on this day</translation>
    </message>
    <message>
      <source>征求意见，不计</source>
      <translation>Consultation, not counted</translation>
    </message>
    <message>
      <source>收到或起算，当日不计</source>
      <translation>Received or start, not counted</translation>
    </message>
    <message>
      <source>放假，不计</source>
      <translation>Holiday, not counted</translation>
    </message>
    <message>
      <source>未延期时的期限</source>
      <translation>Due date without the extension</translation>
    </message>
    <message>
      <source>等待补正或缴费，不计</source>
      <translation>Awaiting correction or payment, not counted</translation>
    </message>
    <message>
      <source>答复期限</source>
      <translation>Due date</translation>
    </message>
    <message>
      <source>计入，第几日</source>
      <translation>Counted, with the day's number</translation>
    </message>
    <message>
      <source>调休上班，计入</source>
      <translation>Worked weekend, counted</translation>
    </message>
    <message>
      <source>重新起算前</source>
      <translation>Before the count started anew</translation>
    </message>
  </context>
  <context>
    <name>MorningView</name>
    <message>
      <source>今日事项</source>
      <translation>Today</translation>
    </message>
    <message>
      <source>另有 {0} 项，请到登记簿中筛选</source>
      <translation>{0} more: filter the register to see them</translation>
    </message>
  </context>
  <context>
    <name>MovedTable</name>
    <message>
      <source>受影响的申请</source>
      <translation>Requests affected</translation>
    </message>
    <message>
      <source>变动</source>
      <translation>Change</translation>
    </message>
    <message>
      <source>录入后的期限</source>
      <translation>Due date afterwards</translation>
    </message>
    <message>
      <source>推后 {0} 天</source>
      <translation>{0} days later</translation>
    </message>
    <message>
      <source>提前 {0} 天</source>
      <translation>{0} d earlier</translation>
    </message>
    <message>
      <source>有 {0} 件在办申请的期限会变动：</source>
      <translation>The due dates of {0} open requests will move:</translation>
    </message>
    <message>
      <source>未定</source>
      <translation>Not set</translation>
    </message>
    <message>
      <source>正在重算期限…</source>
      <translation>Working out the due dates again…</translation>
    </message>
    <message>
      <source>没有在办申请的期限会变动。</source>
      <translation>No due date of an open request will move.</translation>
    </message>
    <message>
      <source>现在的期限</source>
      <translation>Due date now</translation>
    </message>
    <message>
      <source>登记号</source>
      <translation>Number</translation>
    </message>
  </context>
  <context>
    <name>NearestBlock</name>
    <message>
      <source>{0} 公开　{1}</source>
      <translation>{0} published  {1}</translation>
    </message>
    <message>
      <source>{0} 收到　{1}</source>
      <translation>{0} received  {1}</translation>
    </message>
    <message>
      <source>以此答复</source>
      <translation>Answer with this</translation>
    </message>
    <message>
      <source>可能已公开</source>
      <translation>Perhaps published already</translation>
    </message>
    <message>
      <source>可能重复</source>
      <translation>Perhaps repeated</translation>
    </message>
    <message>
      <source>同一申请人</source>
      <translation>Same applicant</translation>
    </message>
    <message>
      <source>此前的申请</source>
      <translation>Earlier requests</translation>
    </message>
  </context>
  <context>
    <name>NeededPage</name>
    <message>
      <source>{0} 年</source>
      <translation>{0}</translation>
    </message>
    <message>
      <source>依据</source>
      <translation>Basis</translation>
    </message>
    <message>
      <source>可不填</source>
      <translation>May stay empty</translation>
    </message>
    <message>
      <source>已填报</source>
      <translation>Entered</translation>
    </message>
    <message>
      <source>年度</source>
      <translation>Year</translation>
    </message>
    <message>
      <source>年度(&amp;E)</source>
      <translation>Y&amp;ear</translation>
    </message>
    <message>
      <source>截至 {0} 年</source>
      <translation>Until {0}</translation>
    </message>
    <message>
      <source>报告格式</source>
      <translation>Report form</translation>
    </message>
    <message>
      <source>报告格式(&amp;R)</source>
      <translation>&amp;Report form</translation>
    </message>
    <message>
      <source>指标</source>
      <translation>Indicator</translation>
    </message>
    <message>
      <source>数值</source>
      <translation>Value</translation>
    </message>
    <message>
      <source>本年报告需要填报的数字</source>
      <translation>Figures to be entered for this year's report</translation>
    </message>
    <message>
      <source>状态</source>
      <translation>State</translation>
    </message>
    <message>
      <source>缺</source>
      <translation>Missing</translation>
    </message>
    <message>
      <source>还缺 {0} 项。选中一项按 Enter 去填报；确实没有发生的填 0。</source>
      <translation>{0} missing. Choose one and press Enter to enter it; where there was none, enter 0.</translation>
    </message>
    <message>
      <source>需要填报的数字都已填报。</source>
      <translation>All figures needed are entered.</translation>
    </message>
  </context>
  <context>
    <name>NewRequest</name>
    <message>
      <source>取消</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>新登记申请</source>
      <translation>New request</translation>
    </message>
    <message>
      <source>登记(&amp;S)</source>
      <translation>Log (&amp;S)</translation>
    </message>
    <message>
      <source>登记并以此答复</source>
      <translation>Log and answer with this one</translation>
    </message>
  </context>
  <context>
    <name>NoticeBar</name>
    <message>
      <source>关闭</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>关闭消息</source>
      <translation>Close the message</translation>
    </message>
    <message>
      <source>消息</source>
      <translation>Message</translation>
    </message>
  </context>
  <context>
    <name>NoticeEntry</name>
    <message>
      <source>例如 国办发明电〔2025〕7号</source>
      <translation>Such as 国办发明电〔2025〕7号</translation>
    </message>
    <message>
      <source>出处(&amp;O)</source>
      <translation>S&amp;ource</translation>
    </message>
    <message>
      <source>在日子上单击或者按空格键改动：放假、上班、平常。</source>
      <translation>Click a day or press Space to change it: off, worked, ordinary.</translation>
    </message>
    <message>
      <source>导入日历文件(&amp;I)…</source>
      <translation>&amp;Import a calendar file…</translation>
    </message>
    <message>
      <source>年份(&amp;Y)</source>
      <translation>&amp;Year</translation>
    </message>
    <message>
      <source>把国务院办公厅通知的全文粘贴到这里，读到的安排随即画在右边。
也可以不粘贴，直接在右边逐日改动。</source>
      <translation>Paste the full text of the notice of the General Office of the State Council here; what is read from it is drawn at the right at once.
You may also paste nothing and change the days at the right one by one.</translation>
    </message>
    <message>
      <source>文号(&amp;U)</source>
      <translation>Doc&amp;ument number</translation>
    </message>
    <message>
      <source>日历文件 (*.toml);;所有文件 (*)</source>
      <translation>Calendar files (*.toml);;All files (*)</translation>
    </message>
    <message>
      <source>标题(&amp;T)</source>
      <translation>&amp;Title</translation>
    </message>
    <message>
      <source>网址或者收文登记号</source>
      <translation>Web address or number in the register of incoming documents</translation>
    </message>
    <message>
      <source>选择日历文件</source>
      <translation>Choose a calendar file</translation>
    </message>
    <message>
      <source>通知正文</source>
      <translation>Text of the notice</translation>
    </message>
    <message>
      <source>通知正文(&amp;P)</source>
      <translation>Notice text (&amp;P)</translation>
    </message>
  </context>
  <context>
    <name>NumberLine</name>
    <message>
      <source>填入建议的文号（↓）</source>
      <translation>Take the proposed number (↓)</translation>
    </message>
    <message>
      <source>按 ↓ 填入建议的文号 {0}</source>
      <translation>Press ↓ to take the proposed number {0}</translation>
    </message>
  </context>
  <context>
    <name>NumberRegister</name>
    <message>
      <source>{0} 个文号，空号 {1} 个</source>
      <translation>{0} document numbers, {1} gaps</translation>
    </message>
    <message>
      <source>{0} 年</source>
      <translation>{0}</translation>
    </message>
    <message>
      <source>全部年度</source>
      <translation>All years</translation>
    </message>
    <message>
      <source>原因(&amp;M)</source>
      <translation>Reason (&amp;M)</translation>
    </message>
    <message>
      <source>只看空号(&amp;G)</source>
      <translation>&amp;Gaps only</translation>
    </message>
    <message>
      <source>如“打印作废”“此前用手工台账编号”</source>
      <translation>Such as "spoilt in printing" or "numbered by hand before"</translation>
    </message>
    <message>
      <source>已说明</source>
      <translation>Explained</translation>
    </message>
    <message>
      <source>已说明。</source>
      <translation>Explained.</translation>
    </message>
    <message>
      <source>年份(&amp;Y)</source>
      <translation>&amp;Year</translation>
    </message>
    <message>
      <source>年度</source>
      <translation>Year</translation>
    </message>
    <message>
      <source>序号(&amp;N)</source>
      <translation>Serial (&amp;N)</translation>
    </message>
    <message>
      <source>文书</source>
      <translation>Letter</translation>
    </message>
    <message>
      <source>文号</source>
      <translation>Document number</translation>
    </message>
    <message>
      <source>文号登记</source>
      <translation>Document numbers</translation>
    </message>
    <message>
      <source>文种代字(&amp;K)</source>
      <translation>Series (&amp;K)</translation>
    </message>
    <message>
      <source>日期</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>状态</source>
      <translation>State</translation>
    </message>
    <message>
      <source>申请</source>
      <translation>Request</translation>
    </message>
    <message>
      <source>空号，未说明</source>
      <translation>Gap, not explained</translation>
    </message>
    <message>
      <source>空号：{0}</source>
      <translation>Gap: {0}</translation>
    </message>
    <message>
      <source>说明空号(&amp;S)</source>
      <translation>Explain the gap (&amp;S)</translation>
    </message>
    <message>
      <source>请写明文号空缺的原因。</source>
      <translation>Give the reason of the gap.</translation>
    </message>
    <message>
      <source>还没有编过文号。发出文书时自动编号。</source>
      <translation>No document numbers given yet. A letter is numbered when it is sent out.</translation>
    </message>
    <message>
      <source>选中空号写明原因。程序之外已用过的号，可填写文种代字和用到的序号，之后从下一个号起编。</source>
      <translation>Select a gap and write down its reason. For numbers used outside the program, give the series and the last serial used; the next letter takes the one after it.</translation>
    </message>
  </context>
  <context>
    <name>OutcomeField</name>
    <message>
      <source>不予公开</source>
      <translation>Withheld</translation>
    </message>
    <message>
      <source>不予处理</source>
      <translation>Not processed</translation>
    </message>
    <message>
      <source>其他处理</source>
      <translation>Other handling</translation>
    </message>
    <message>
      <source>无法提供</source>
      <translation>Cannot be provided</translation>
    </message>
    <message>
      <source>请选择答复结果</source>
      <translation>Choose the outcome</translation>
    </message>
    <message>
      <source>请选择答复结果。</source>
      <translation>Choose the outcome.</translation>
    </message>
  </context>
  <context>
    <name>Outline</name>
    <message>
      <source>{0}：有 {1} 处改动</source>
      <translation>{0}: {1} changes</translation>
    </message>
    <message>
      <source>报告提纲</source>
      <translation>Report outline</translation>
    </message>
    <message>
      <source>改 · {0}</source>
      <translation>Changed · {0}</translation>
    </message>
    <message>
      <source>正文</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>统计图</source>
      <translation>Charts</translation>
    </message>
    <message>
      <source>附表</source>
      <translation>Tables</translation>
    </message>
  </context>
  <context>
    <name>OutsideDialog</name>
    <message>
      <source>上年报告</source>
      <translation>Last year's report</translation>
    </message>
    <message>
      <source>上年报告(&amp;O)</source>
      <translation>Last year's rep&amp;ort</translation>
    </message>
    <message>
      <source>不用上年(&amp;B)</source>
      <translation>Without last year (&amp;B)</translation>
    </message>
    <message>
      <source>可不选；选了就核对与上年的衔接</source>
      <translation>Optional; if chosen, this year is checked against last</translation>
    </message>
    <message>
      <source>所选的上年报告是{0}年度的，这份报告是{1}年度的，请核对是否选对了文件。</source>
      <translation>The file chosen as last year's report is of {0}, this report of {1}; check whether it is the right file.</translation>
    </message>
    <message>
      <source>把要检查的报告拖到这里，或者按“选择文件”；
也可以在网页、WPS 或 Word 中全选、复制，再按“粘贴”（Ctrl+V）。

可以读存下的网页、DOCX、XLSX、有文字的 PDF、文本和 JSON。
表内、表间、文字与表、上年与本年都核对一遍，不改动本单位的任何记录。</source>
      <translation>Drop the report to check here, or press "Choose file";
or select all and copy in a web page, WPS or Word, then press "Paste" (Ctrl+V).

Saved web pages, DOCX, XLSX, PDF with text, plain text and JSON can be read.
Within tables, between tables, text and tables, this year and last: all are checked, and no record of the office is changed.</translation>
    </message>
    <message>
      <source>检查外来报告</source>
      <translation>Check an outside report</translation>
    </message>
    <message>
      <source>正在读取“{0}”…</source>
      <translation>Reading "{0}"…</translation>
    </message>
    <message>
      <source>选择上年报告</source>
      <translation>Choose last year's report</translation>
    </message>
    <message>
      <source>选择上年报告(&amp;P)…</source>
      <translation>Choose last year's re&amp;port…</translation>
    </message>
  </context>
  <context>
    <name>OutsideFindings</name>
    <message>
      <source>保存清单</source>
      <translation>Save the list</translation>
    </message>
    <message>
      <source>保存清单(&amp;S)…</source>
      <translation>&amp;Save list…</translation>
    </message>
    <message>
      <source>复制清单(&amp;Y)</source>
      <translation>Cop&amp;y list</translation>
    </message>
    <message>
      <source>文本 (*.txt)</source>
      <translation>Text (*.txt)</translation>
    </message>
    <message>
      <source>检查结果</source>
      <translation>Findings</translation>
    </message>
    <message>
      <source>检查结果.txt</source>
      <translation>findings.txt</translation>
    </message>
    <message>
      <source>检查结果：没有发现问题</source>
      <translation>Findings: nothing found</translation>
    </message>
    <message>
      <source>检查结果：矛盾 {0}，待看 {1}</source>
      <translation>Findings: contradictions {0}, questions {1}</translation>
    </message>
    <message>
      <source>没有发现问题。</source>
      <translation>Nothing was found.</translation>
    </message>
    <message>
      <source>清单已保存到 {0}。</source>
      <translation>The list is saved to {0}.</translation>
    </message>
    <message>
      <source>清单已复制，共 {0} 条。</source>
      <translation>The list is copied, {0} in all.</translation>
    </message>
  </context>
  <context>
    <name>OutsideModel</name>
    <message>
      <source>“{0}”不是数字，没有改动；请填写数字，没有的留空。</source>
      <translation>"{0}" is not a number and nothing was changed; enter a number, or leave it empty where there is none.</translation>
    </message>
    <message>
      <source>原文</source>
      <translation>Source text</translation>
    </message>
    <message>
      <source>原文“{0}”，{1}：{2}</source>
      <translation>Source text "{0}", {1}: {2}</translation>
    </message>
    <message>
      <source>备注</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>备注：{0}</source>
      <translation>Note: {0}</translation>
    </message>
    <message>
      <source>存疑</source>
      <translation>Doubtful</translation>
    </message>
    <message>
      <source>存疑、矛盾</source>
      <translation>Doubtful, contradiction</translation>
    </message>
    <message>
      <source>已核对</source>
      <translation>Checked</translation>
    </message>
    <message>
      <source>待看</source>
      <translation>Question</translation>
    </message>
    <message>
      <source>数字</source>
      <translation>Figure</translation>
    </message>
    <message>
      <source>文件中没有</source>
      <translation>Not in the file</translation>
    </message>
    <message>
      <source>文件中没有读到这一格。</source>
      <translation>This cell was not found in the file.</translation>
    </message>
    <message>
      <source>未填</source>
      <translation>Not filled in</translation>
    </message>
    <message>
      <source>标记</source>
      <translation>Mark</translation>
    </message>
    <message>
      <source>栏</source>
      <translation>Column</translation>
    </message>
    <message>
      <source>矛盾</source>
      <translation>Contradiction</translation>
    </message>
    <message>
      <source>行</source>
      <translation>Row</translation>
    </message>
  </context>
  <context>
    <name>OutsideTable</name>
    <message>
      <source>{0} 个数字，存疑 {1}，缺 {2}　F2 改正，F3 下一处存疑</source>
      <translation>{0} figures, {1} doubtful, {2} missing  F2: put right, F3: next doubtful one</translation>
    </message>
    <message>
      <source>存疑的在前(&amp;D)</source>
      <translation>&amp;Doubtful first</translation>
    </message>
    <message>
      <source>读到的数字</source>
      <translation>Figures read</translation>
    </message>
    <message>
      <source>这个数字的出处</source>
      <translation>Where this figure comes from</translation>
    </message>
  </context>
  <context>
    <name>OutsideText</name>
    <message>
      <source>报告文字</source>
      <translation>Report text</translation>
    </message>
    <message>
      <source>文件中只有表格，没有读到文字。</source>
      <translation>The file holds tables only; no text was read.</translation>
    </message>
  </context>
  <context>
    <name>PairRows</name>
    <message>
      <source>前者无此项</source>
      <translation>Not in the first</translation>
    </message>
    <message>
      <source>名称或分项不同</source>
      <translation>Different name or parts</translation>
    </message>
    <message>
      <source>后者无此项</source>
      <translation>Not in the second</translation>
    </message>
    <message>
      <source>增减</source>
      <translation>Change</translation>
    </message>
    <message>
      <source>增减 {0}</source>
      <translation>Change {0}</translation>
    </message>
    <message>
      <source>增减%</source>
      <translation>Change %</translation>
    </message>
    <message>
      <source>提示</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>数字</source>
      <translation>Figure</translation>
    </message>
    <message>
      <source>无此项</source>
      <translation>no such figure</translation>
    </message>
    <message>
      <source>相差五倍以上，请核对是否填错</source>
      <translation>Differs fivefold or more; check whether it was entered wrongly</translation>
    </message>
    <message>
      <source>计数办法不同</source>
      <translation>Counted differently</translation>
    </message>
    <message>
      <source>请核对</source>
      <translation>Please check</translation>
    </message>
    <message>
      <source>选这一列的数，旁边说明的就是这一方的数</source>
      <translation>Choose a figure of this column and the side it belongs to is explained beside it</translation>
    </message>
  </context>
  <context>
    <name>PaperActions</name>
    <message>
      <source>另存为 PDF</source>
      <translation>Save as PDF</translation>
    </message>
    <message>
      <source>另存为 PDF(&amp;V)…</source>
      <translation>Sa&amp;ve as PDF…</translation>
    </message>
    <message>
      <source>已存为 {0}</source>
      <translation>Saved as {0}</translation>
    </message>
    <message>
      <source>打印(&amp;P)…</source>
      <translation>&amp;Print…</translation>
    </message>
    <message>
      <source>打印所见的页面 (Ctrl+P)</source>
      <translation>Print the pages as shown (Ctrl+P)</translation>
    </message>
    <message>
      <source>把所见的页面存成文件</source>
      <translation>Save the pages as shown to a file</translation>
    </message>
    <message>
      <source>核对签名、文件与记录是否一致</source>
      <translation>Do signature, file and records agree</translation>
    </message>
    <message>
      <source>页面还在排版，请稍候再打印。</source>
      <translation>The pages are still being set; print in a moment.</translation>
    </message>
    <message>
      <source>验证签名(&amp;Y)…</source>
      <translation>Verif&amp;y a signature…</translation>
    </message>
  </context>
  <context>
    <name>PaperDialog</name>
    <message>
      <source>另存为 PDF</source>
      <translation>Save as PDF</translation>
    </message>
    <message>
      <source>另存为 PDF(&amp;V)…</source>
      <translation>Sa&amp;ve as PDF…</translation>
    </message>
    <message>
      <source>字体中没有这些字，已用别的字体代替：{0}</source>
      <translation>The font lacks these characters; another font stands in: {0}</translation>
    </message>
    <message>
      <source>已存为 {0}</source>
      <translation>Saved as {0}</translation>
    </message>
    <message>
      <source>打印(&amp;P)…</source>
      <translation>&amp;Print…</translation>
    </message>
  </context>
  <context>
    <name>Parts</name>
    <message>
      <source>{0}：回车或双击，看这个数的来历</source>
      <translation>{0}: Enter or double-click shows where this figure comes from</translation>
    </message>
    <message>
      <source>减去 {0}</source>
      <translation>Less {0}</translation>
    </message>
    <message>
      <source>算式各项</source>
      <translation>Parts of the arithmetic</translation>
    </message>
  </context>
  <context>
    <name>PassphraseLine</name>
    <message>
      <source>两次输入的口令不一致，请重新输入。</source>
      <translation>The two passphrases differ; type them again.</translation>
    </message>
    <message>
      <source>中等</source>
      <translation>Fair</translation>
    </message>
    <message>
      <source>口令至少要 {0} 个字符。</source>
      <translation>A passphrase has at least {0} characters.</translation>
    </message>
    <message>
      <source>太短：还差 {0} 个字符。</source>
      <translation>Too short: {0} characters to go.</translation>
    </message>
    <message>
      <source>显示口令</source>
      <translation>Show the passphrase</translation>
    </message>
    <message>
      <source>至少 {0} 个字符；几个不相干的词连起来，好记又不易猜到。</source>
      <translation>At least {0} characters; a few unrelated words in a row are easy to keep and hard to guess.</translation>
    </message>
    <message>
      <source>请设置口令。</source>
      <translation>Choose a passphrase.</translation>
    </message>
    <message>
      <source>较弱：请再长一些，或混用字母、数字、符号。</source>
      <translation>Weak: make it longer, or mix letters, digits and signs.</translation>
    </message>
    <message>
      <source>较强</source>
      <translation>Strong</translation>
    </message>
  </context>
  <context>
    <name>PdfBar</name>
    <message>
      <source>/ {0} 页</source>
      <translation>/ {0} pages</translation>
    </message>
    <message>
      <source>上一处</source>
      <translation>Previous place</translation>
    </message>
    <message>
      <source>下一处</source>
      <translation>Next place</translation>
    </message>
    <message>
      <source>两页并排</source>
      <translation>Two pages</translation>
    </message>
    <message>
      <source>双页</source>
      <translation>Two pages</translation>
    </message>
    <message>
      <source>在报告中查找</source>
      <translation>Find in the report</translation>
    </message>
    <message>
      <source>放大 (Ctrl++)</source>
      <translation>Zoom in (Ctrl++)</translation>
    </message>
    <message>
      <source>查找结果</source>
      <translation>Places found</translation>
    </message>
    <message>
      <source>没有找到</source>
      <translation>Not found</translation>
    </message>
    <message>
      <source>缩小 (Ctrl+-)</source>
      <translation>Zoom out (Ctrl+-)</translation>
    </message>
    <message>
      <source>缩放</source>
      <translation>Zoom</translation>
    </message>
    <message>
      <source>适合宽度</source>
      <translation>Fit width</translation>
    </message>
    <message>
      <source>适合页面</source>
      <translation>Fit page</translation>
    </message>
    <message>
      <source>页码</source>
      <translation>Page</translation>
    </message>
  </context>
  <context>
    <name>PdfPages</name>
    <message>
      <source>报告页面</source>
      <translation>Report pages</translation>
    </message>
  </context>
  <context>
    <name>PdfView</name>
    <message>
      <source>复制(&amp;C)</source>
      <translation>&amp;Copy</translation>
    </message>
    <message>
      <source>第 {0} 页，共 {1} 页</source>
      <translation>Page {0} of {1}</translation>
    </message>
  </context>
  <context>
    <name>PeoplePage</name>
    <message>
      <source>人员</source>
      <translation>People</translation>
    </message>
    <message>
      <source>口令</source>
      <translation>Passphrase</translation>
    </message>
    <message>
      <source>姓名</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>导入证书(&amp;I)…</source>
      <translation>&amp;Import certificate…</translation>
    </message>
    <message>
      <source>已设置</source>
      <translation>Set</translation>
    </message>
    <message>
      <source>添加人员(&amp;P)…</source>
      <translation>Add &amp;person…</translation>
    </message>
    <message>
      <source>签发用的密钥加密存放在单位文件夹里，只有本人的口令能打开；口令忘了只能重新生成密钥。</source>
      <translation>Keys for signing lie encrypted in the office folder, and only the owner's passphrase opens them; a forgotten one means a new key.</translation>
    </message>
    <message>
      <source>签名密钥</source>
      <translation>Key for signing</translation>
    </message>
    <message>
      <source>职务</source>
      <translation>Post</translation>
    </message>
    <message>
      <source>设置口令与密钥(&amp;K)…</source>
      <translation>Set passphrase and &amp;key…</translation>
    </message>
    <message>
      <source>身份</source>
      <translation>Role</translation>
    </message>
  </context>
  <context>
    <name>PersonButton</name>
    <message>
      <source>当前人员</source>
      <translation>Who sits here</translation>
    </message>
    <message>
      <source>换人</source>
      <translation>Change places</translation>
    </message>
  </context>
  <context>
    <name>PersonDialog</name>
    <message>
      <source>再输一次(&amp;G)</source>
      <translation>Type it a&amp;gain</translation>
    </message>
    <message>
      <source>口令(&amp;P)</source>
      <translation>&amp;Passphrase</translation>
    </message>
    <message>
      <source>姓名(&amp;N)</source>
      <translation>&amp;Name</translation>
    </message>
    <message>
      <source>已有名为“{0}”的人员，请加以区别。</source>
      <translation>There is a person named "{0}" already; make them different.</translation>
    </message>
    <message>
      <source>添加(&amp;A)</source>
      <translation>&amp;Add</translation>
    </message>
    <message>
      <source>添加人员</source>
      <translation>Add a person</translation>
    </message>
    <message>
      <source>经办人可以不设口令。</source>
      <translation>A clerk may go without a passphrase.</translation>
    </message>
    <message>
      <source>职务(&amp;O)</source>
      <translation>P&amp;ost</translation>
    </message>
    <message>
      <source>请填写姓名。</source>
      <translation>Give the name.</translation>
    </message>
    <message>
      <source>身份(&amp;R)</source>
      <translation>&amp;Role</translation>
    </message>
  </context>
  <context>
    <name>Printing</name>
    <message>
      <source>已打印到文件 {0}</source>
      <translation>Printed to the file {0}</translation>
    </message>
    <message>
      <source>已送往打印机 {0}</source>
      <translation>Sent to the printer {0}</translation>
    </message>
    <message>
      <source>打印 {0}</source>
      <translation>Print {0}</translation>
    </message>
  </context>
  <context>
    <name>PromisedMeasures</name>
    <message>
      <source>{0}年提出的措施（{1}），还有 {2} 项没有写落实情况</source>
      <translation>Measures of {0} ({1}): {2} without a word on what was done</translation>
    </message>
    <message>
      <source>{0}年提出的措施（{1}），都已写入</source>
      <translation>Measures of {0} ({1}): all in the text</translation>
    </message>
    <message>
      <source>上年提出的措施</source>
      <translation>Measures of last year's report</translation>
    </message>
    <message>
      <source>写入正文(&amp;T)</source>
      <translation>Put in&amp;to the text</translation>
    </message>
    <message>
      <source>取自：{0}</source>
      <translation>From: {0}</translation>
    </message>
    <message>
      <source>已写入</source>
      <translation>In the text</translation>
    </message>
    <message>
      <source>待写</source>
      <translation>To be written</translation>
    </message>
    <message>
      <source>把选中的措施写入正文光标处，接着写本年落实情况 (Enter)</source>
      <translation>Put the chosen measure into the text at the cursor and go on with what was done this year (Enter)</translation>
    </message>
  </context>
  <context>
    <name>ProofPrinting</name>
    <message>
      <source>期限说明 {0}</source>
      <translation>Proof sheet {0}</translation>
    </message>
  </context>
  <context>
    <name>PublicationColumns</name>
    <message>
      <source>余 {0} 日</source>
      <translation>{0} d left</translation>
    </message>
    <message>
      <source>公开时超期 {0} 个工作日</source>
      <translation>Published {0} working days late</translation>
    </message>
    <message>
      <source>公开时还余 {0} 个工作日</source>
      <translation>Published with {0} working days to spare</translation>
    </message>
    <message>
      <source>名称</source>
      <translation>Title</translation>
    </message>
    <message>
      <source>完好</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>成文 {0}，应于 {1} 前公开；</source>
      <translation>Made {0}, to be published by {1};</translation>
    </message>
    <message>
      <source>文号</source>
      <translation>Document number</translation>
    </message>
    <message>
      <source>日期</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>时限</source>
      <translation>Limit</translation>
    </message>
    <message>
      <source>渠道</source>
      <translation>Channel</translation>
    </message>
    <message>
      <source>状态</source>
      <translation>State</translation>
    </message>
    <message>
      <source>科室</source>
      <translation>Section</translation>
    </message>
    <message>
      <source>类别</source>
      <translation>Category</translation>
    </message>
    <message>
      <source>超 {0} 日</source>
      <translation>{0} d late</translation>
    </message>
  </context>
  <context>
    <name>PublicationForm</name>
    <message>
      <source>不公开依据</source>
      <translation>Basis for withholding</translation>
    </message>
    <message>
      <source>保密审查</source>
      <translation>Secrecy review</translation>
    </message>
    <message>
      <source>信息</source>
      <translation>Item</translation>
    </message>
    <message>
      <source>全文电子化</source>
      <translation>Full text online</translation>
    </message>
    <message>
      <source>公众关注</source>
      <translation>Public concern</translation>
    </message>
    <message>
      <source>公开</source>
      <translation>Published</translation>
    </message>
    <message>
      <source>公开属性</source>
      <translation>Openness</translation>
    </message>
    <message>
      <source>公开日期</source>
      <translation>Published on</translation>
    </message>
    <message>
      <source>内容概述</source>
      <translation>Summary</translation>
    </message>
    <message>
      <source>历史</source>
      <translation>History</translation>
    </message>
    <message>
      <source>历史（{0}）</source>
      <translation>History ({0})</translation>
    </message>
    <message>
      <source>发布机构</source>
      <translation>Publishing agency</translation>
    </message>
    <message>
      <source>名称</source>
      <translation>Title</translation>
    </message>
    <message>
      <source>备注</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>失效日期</source>
      <translation>Ceased on</translation>
    </message>
    <message>
      <source>审查人</source>
      <translation>Reviewer</translation>
    </message>
    <message>
      <source>审查日期</source>
      <translation>Reviewed on</translation>
    </message>
    <message>
      <source>成文日期</source>
      <translation>Made on</translation>
    </message>
    <message>
      <source>文号</source>
      <translation>Document number</translation>
    </message>
    <message>
      <source>文号已改为规范写法：{0}</source>
      <translation>Document number put right: {0}</translation>
    </message>
    <message>
      <source>有效性</source>
      <translation>Validity</translation>
    </message>
    <message>
      <source>渠道</source>
      <translation>Channel</translation>
    </message>
    <message>
      <source>由申请转公开</source>
      <translation>Opened after a request</translation>
    </message>
    <message>
      <source>类别</source>
      <translation>Category</translation>
    </message>
    <message>
      <source>索引号</source>
      <translation>Index number</translation>
    </message>
    <message>
      <source>请输入信息名称。</source>
      <translation>Give the title.</translation>
    </message>
    <message>
      <source>请输入公开日期，如 0301。</source>
      <translation>Give the day of publication, like 0301.</translation>
    </message>
    <message>
      <source>责任科室</source>
      <translation>Section in charge</translation>
    </message>
    <message>
      <source>附件</source>
      <translation>Attachments</translation>
    </message>
    <message>
      <source>附件与备注</source>
      <translation>Attachments and note</translation>
    </message>
  </context>
  <context>
    <name>PublicationTab</name>
    <message>
      <source>{0} 年</source>
      <translation>{0}</translation>
    </message>
    <message>
      <source>“{0}”不是日期，未作修改。</source>
      <translation>"{0}" is not a date; nothing was changed.</translation>
    </message>
    <message>
      <source>全部年度</source>
      <translation>All years</translation>
    </message>
    <message>
      <source>全部渠道</source>
      <translation>All channels</translation>
    </message>
    <message>
      <source>全部状态</source>
      <translation>All states</translation>
    </message>
    <message>
      <source>全部科室</source>
      <translation>All sections</translation>
    </message>
    <message>
      <source>全部类别</source>
      <translation>All categories</translation>
    </message>
    <message>
      <source>名称不能为空，未作修改。</source>
      <translation>The title cannot be empty; nothing was changed.</translation>
    </message>
    <message>
      <source>导入已有的表格…</source>
      <translation>Import existing sheets…</translation>
    </message>
    <message>
      <source>打开样例单位</source>
      <translation>Open the sample office</translation>
    </message>
    <message>
      <source>没有符合筛选条件的信息。</source>
      <translation>No item fits the filter.</translation>
    </message>
    <message>
      <source>清除筛选</source>
      <translation>Clear the filter</translation>
    </message>
    <message>
      <source>照抄上一行(&amp;U)</source>
      <translation>Copy the row above (&amp;U)</translation>
    </message>
    <message>
      <source>登记第一条</source>
      <translation>Log the first item</translation>
    </message>
    <message>
      <source>这里登记主动公开的信息：每公开一条，登记一条。</source>
      <translation>Log what is published here: one entry for each item.</translation>
    </message>
    <message>
      <source>选中一条，就在这里查看和修改。</source>
      <translation>Select an entry to see and change it here.</translation>
    </message>
  </context>
  <context>
    <name>PublishedDialog</name>
    <message>
      <source>{0}年度报告核对结果.txt</source>
      <translation>Check of the {0} report.txt</translation>
    </message>
    <message>
      <source>{0}年度报告还没有签发，与现有登记算出的报告核对。</source>
      <translation>The report of {0} is not signed yet; it is checked against the report made from the records as they are.</translation>
    </message>
    <message>
      <source>{0}年度报告（未签发，现有登记）</source>
      <translation>the report of {0} (not signed, records as they are now)</translation>
    </message>
    <message>
      <source>{0}年度报告，现有登记</source>
      <translation>Report of {0}, records as they are now</translation>
    </message>
    <message>
      <source>{0}年度第{1}版（{2} 签发）</source>
      <translation>{0}, version {1} (signed {2})</translation>
    </message>
    <message>
      <source>“{0}”与{1}有 {2} 处不一致。{3}</source>
      <translation>"{0}" and {1} differ in {2} places. {3}</translation>
    </message>
    <message>
      <source>一致：“{0}”与{1}逐项相同。{2}</source>
      <translation>Agrees: "{0}" and {1} are the same in every point. {2}</translation>
    </message>
    <message>
      <source>不一致之处</source>
      <translation>Differences</translation>
    </message>
    <message>
      <source>位置</source>
      <translation>Place</translation>
    </message>
    <message>
      <source>保存清单</source>
      <translation>Save the list</translation>
    </message>
    <message>
      <source>保存清单(&amp;S)…</source>
      <translation>&amp;Save list…</translation>
    </message>
    <message>
      <source>在浏览器中打开网站上的年度报告，用“另存为”存成网页，再拖到这里或按“选择文件”；
也可以在网页上全选、复制，再按“粘贴”（Ctrl+V）。DOCX、PDF、XLSX 也可以核对。

数字逐格、文字逐部分核对，空格和换行不计。</source>
      <translation>Open the annual report on the website in a browser, save it as a web page, then drop it here or press "Choose file";
or select all in the page, copy, and press "Paste" (Ctrl+V). DOCX, PDF and XLSX can be checked too.

Figures are compared cell by cell, text part by part; spaces and line breaks do not count.</translation>
    </message>
    <message>
      <source>复制清单(&amp;Y)</source>
      <translation>Cop&amp;y list</translation>
    </message>
    <message>
      <source>对照的报告</source>
      <translation>Report to check against</translation>
    </message>
    <message>
      <source>对照的报告(&amp;N)</source>
      <translation>Report to check agai&amp;nst</translation>
    </message>
    <message>
      <source>文件中</source>
      <translation>In the file</translation>
    </message>
    <message>
      <source>文件中没有文字，只核对了各表。</source>
      <translation>The file holds no text; only the tables were compared.</translation>
    </message>
    <message>
      <source>文件中的位置</source>
      <translation>Place in the file</translation>
    </message>
    <message>
      <source>文件中：{0}</source>
      <translation>In the file: {0}</translation>
    </message>
    <message>
      <source>文件原文（{0}）：{1}</source>
      <translation>Text of the file ({0}): {1}</translation>
    </message>
    <message>
      <source>文本 (*.txt)</source>
      <translation>Text (*.txt)</translation>
    </message>
    <message>
      <source>本报告</source>
      <translation>This report</translation>
    </message>
    <message>
      <source>本报告：{0}</source>
      <translation>This report: {0}</translation>
    </message>
    <message>
      <source>核对结果已复制。</source>
      <translation>The result of the check is copied.</translation>
    </message>
    <message>
      <source>核对网站页面</source>
      <translation>Check the website's page</translation>
    </message>
    <message>
      <source>正在核对“{0}”…</source>
      <translation>Comparing "{0}"…</translation>
    </message>
    <message>
      <source>清单已保存到 {0}。</source>
      <translation>The list is saved to {0}.</translation>
    </message>
    <message>
      <source>空白</source>
      <translation>blank</translation>
    </message>
    <message>
      <source>网页或文件(&amp;R)</source>
      <translation>Page o&amp;r file</translation>
    </message>
    <message>
      <source>选中的不一致之处</source>
      <translation>The difference chosen</translation>
    </message>
  </context>
  <context>
    <name>QFileDialog</name>
    <message>
      <source>%1 already exists.
Do you want to replace it?</source>
      <translation>%1 already exists.
Do you want to replace it?</translation>
    </message>
  </context>
  <context>
    <name>ReadingDialog</name>
    <message>
      <source>“{0}”（{1}，{2}年度）</source>
      <translation>"{0}" ({1}, {2})</translation>
    </message>
    <message>
      <source>年度</source>
      <translation>Year</translation>
    </message>
    <message>
      <source>年度(&amp;N)</source>
      <translation>Year (&amp;N)</translation>
    </message>
    <message>
      <source>报告(&amp;R)</source>
      <translation>&amp;Report</translation>
    </message>
    <message>
      <source>按文件中的表判断</source>
      <translation>By the tables in the file</translation>
    </message>
    <message>
      <source>数字(&amp;1)</source>
      <translation>Figures (&amp;1)</translation>
    </message>
    <message>
      <source>文件没有写明年度，按{0}年度读取，请核对上面的年度。</source>
      <translation>The file does not name its year and was read as {0}; please check the year above.</translation>
    </message>
    <message>
      <source>文字(&amp;2)</source>
      <translation>Text (&amp;2)</translation>
    </message>
    <message>
      <source>格式</source>
      <translation>Form</translation>
    </message>
    <message>
      <source>格式(&amp;G)</source>
      <translation>Form (&amp;G)</translation>
    </message>
    <message>
      <source>正在读取“{0}”…</source>
      <translation>Reading "{0}"…</translation>
    </message>
    <message>
      <source>没有存疑或矛盾的数字。</source>
      <translation>No figure is doubtful or contradicted.</translation>
    </message>
  </context>
  <context>
    <name>RecordForm</name>
    <message>
      <source>重新读取</source>
      <translation>Read again</translation>
    </message>
  </context>
  <context>
    <name>RecordList</name>
    <message>
      <source>已复制 {0} 行</source>
      <translation>{0} rows copied</translation>
    </message>
  </context>
  <context>
    <name>RecordRows</name>
    <message>
      <source>依据</source>
      <translation>Basis</translation>
    </message>
    <message>
      <source>信息名称</source>
      <translation>Title</translation>
    </message>
    <message>
      <source>公开日期</source>
      <translation>Published on</translation>
    </message>
    <message>
      <source>尚未审结</source>
      <translation>Pending</translation>
    </message>
    <message>
      <source>指标</source>
      <translation>Indicator</translation>
    </message>
    <message>
      <source>收到日期</source>
      <translation>Received on</translation>
    </message>
    <message>
      <source>数值</source>
      <translation>Value</translation>
    </message>
    <message>
      <source>渠道</source>
      <translation>Channel</translation>
    </message>
    <message>
      <source>申请内容</source>
      <translation>Content</translation>
    </message>
    <message>
      <source>答复结果</source>
      <translation>Outcome</translation>
    </message>
    <message>
      <source>类型</source>
      <translation>Kind</translation>
    </message>
    <message>
      <source>结果</source>
      <translation>Result</translation>
    </message>
  </context>
  <context>
    <name>RecycleBinDialog</name>
    <message>
      <source>{0} 项</source>
      <translation>{0} entries</translation>
    </message>
    <message>
      <source>内容</source>
      <translation>Content</translation>
    </message>
    <message>
      <source>办理人</source>
      <translation>By</translation>
    </message>
    <message>
      <source>历史(&amp;H)</source>
      <translation>&amp;History</translation>
    </message>
    <message>
      <source>只列出前 {0} 项，请输入要查找的文字。</source>
      <translation>Only the first {0} are listed; type what to look for.</translation>
    </message>
    <message>
      <source>回收站</source>
      <translation>Recycle bin</translation>
    </message>
    <message>
      <source>回收站里没有这类记录。</source>
      <translation>No such records in the recycle bin.</translation>
    </message>
    <message>
      <source>已还原 {0} 项。</source>
      <translation>{0} put back.</translation>
    </message>
    <message>
      <source>日期</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>查找</source>
      <translation>Find</translation>
    </message>
    <message>
      <source>查找…</source>
      <translation>Find…</translation>
    </message>
    <message>
      <source>种类</source>
      <translation>Kind</translation>
    </message>
    <message>
      <source>移入时间</source>
      <translation>Binned at</translation>
    </message>
    <message>
      <source>还原(&amp;R)</source>
      <translation>Put back (&amp;R)</translation>
    </message>
  </context>
  <context>
    <name>RegulationField</name>
    <message>
      <source>按收到日期</source>
      <translation>By day of receipt</translation>
    </message>
    <message>
      <source>按收到日期：{0}</source>
      <translation>By day of receipt: {0}</translation>
    </message>
  </context>
  <context>
    <name>RemarksDialog</name>
    <message>
      <source>请写明退回的意见。</source>
      <translation>Please write your remarks for the return.</translation>
    </message>
    <message>
      <source>退回(&amp;R)</source>
      <translation>&amp;Return</translation>
    </message>
    <message>
      <source>退回意见(&amp;M)</source>
      <translation>Re&amp;marks</translation>
    </message>
    <message>
      <source>退回文书</source>
      <translation>Return the letter</translation>
    </message>
  </context>
  <context>
    <name>ReportChoice</name>
    <message>
      <source>没有适用于 {0} 年度的报告格式。可在上方选用其他年度的格式。</source>
      <translation>No report form serves {0}. A form of another year can be chosen above.</translation>
    </message>
  </context>
  <context>
    <name>ReportSteps</name>
    <message>
      <source>已签发，签名文件已存入单位文件夹</source>
      <translation>Signed; the signed file lies in the office folder</translation>
    </message>
    <message>
      <source>已退回经办人</source>
      <translation>Returned to the clerk</translation>
    </message>
    <message>
      <source>已送审</source>
      <translation>Sent for review</translation>
    </message>
  </context>
  <context>
    <name>ReportTab</name>
    <message>
      <source>字库中没有这些字，已用相近字体印出：{0}</source>
      <translation>The fonts lack these characters; similar ones were printed: {0}</translation>
    </message>
    <message>
      <source>报告由登记的记录写成。新登记请到公开登记（Ctrl+1）或申请登记（Ctrl+2）。</source>
      <translation>The report is written from the entries. Log new ones under Publications (Ctrl+1) or Requests (Ctrl+2).</translation>
    </message>
  </context>
  <context>
    <name>ReportVerbs</name>
    <message>
      <source>PDF、DOCX、HTML、XLSX、JSON，写后逐格核对</source>
      <translation>PDF, DOCX, HTML, XLSX, JSON, each compared cell by cell once written</translation>
    </message>
    <message>
      <source>与上年、别的格式、某一天或签发的版本对照</source>
      <translation>Compare with last year, another form, a day or a signed version</translation>
    </message>
    <message>
      <source>从已公布的报告读出上年数字，供本年核对</source>
      <translation>Reads last year's figures from the published report, to check this year's</translation>
    </message>
    <message>
      <source>对照(&amp;K)</source>
      <translation>Compare (&amp;K)</translation>
    </message>
    <message>
      <source>录入以往年度报告(&amp;I)…</source>
      <translation>Take &amp;in an earlier report…</translation>
    </message>
    <message>
      <source>把网站上存下的页面与报告逐格核对</source>
      <translation>Compare the page saved from the website with the report, cell by cell</translation>
    </message>
    <message>
      <source>按月或按季度统计</source>
      <translation>Counts by month or quarter</translation>
    </message>
    <message>
      <source>数据说明(&amp;X)…</source>
      <translation>E&amp;xplanatory annex…</translation>
    </message>
    <message>
      <source>月报、季报(&amp;M)…</source>
      <translation>&amp;Monthly and quarterly returns…</translation>
    </message>
    <message>
      <source>核对网站页面(&amp;W)…</source>
      <translation>Check the &amp;website's page…</translation>
    </message>
    <message>
      <source>检查下属单位或其他机关的报告</source>
      <translation>Check the report of a subordinate unit or another agency</translation>
    </message>
    <message>
      <source>检查外来报告(&amp;J)…</source>
      <translation>Check an outside report (&amp;J)…</translation>
    </message>
    <message>
      <source>每个数字的规则、记录和算式，可打印</source>
      <translation>Rule, records and arithmetic of every figure, to print</translation>
    </message>
    <message>
      <source>输出文件(&amp;O)…</source>
      <translation>Write files (&amp;O)…</translation>
    </message>
  </context>
  <context>
    <name>ReportWords</name>
    <message>
      <source>{0} ÷ {1}，分子：{2}；分母：{3}</source>
      <translation>{0} ÷ {1}; numerator: {2}; denominator: {3}</translation>
    </message>
    <message>
      <source>{0} 等 {1} 处</source>
      <translation>{0} and others, {1} places</translation>
    </message>
    <message>
      <source>{0}（依据：{1}）</source>
      <translation>{0} (basis: {1})</translation>
    </message>
    <message>
      <source>{0}（没有写依据）</source>
      <translation>{0} (no basis given)</translation>
    </message>
    <message>
      <source>不适用</source>
      <translation>Not applicable</translation>
    </message>
    <message>
      <source>全文</source>
      <translation>Whole text</translation>
    </message>
    <message>
      <source>已签发</source>
      <translation>Signed</translation>
    </message>
    <message>
      <source>引言</source>
      <translation>Introduction</translation>
    </message>
    <message>
      <source>待看</source>
      <translation>Question</translation>
    </message>
    <message>
      <source>待看 {0}</source>
      <translation>Questions {0}</translation>
    </message>
    <message>
      <source>成文日期</source>
      <translation>Date of signing</translation>
    </message>
    <message>
      <source>手工基数</source>
      <translation>Opening figure</translation>
    </message>
    <message>
      <source>手工基数加以后的登记</source>
      <translation>Opening figure and the records since</translation>
    </message>
    <message>
      <source>手工填报</source>
      <translation>Entered</translation>
    </message>
    <message>
      <source>改法</source>
      <translation>Repair hint</translation>
    </message>
    <message>
      <source>无问题</source>
      <translation>No problems</translation>
    </message>
    <message>
      <source>期初累计</source>
      <translation>Opening figures</translation>
    </message>
    <message>
      <source>未核对</source>
      <translation>Not checked</translation>
    </message>
    <message>
      <source>标题</source>
      <translation>Title</translation>
    </message>
    <message>
      <source>由表内计算</source>
      <translation>Computed in the table</translation>
    </message>
    <message>
      <source>由记录统计</source>
      <translation>Counted from records</translation>
    </message>
    <message>
      <source>矛盾</source>
      <translation>Contradiction</translation>
    </message>
    <message>
      <source>矛盾 {0}</source>
      <translation>Contradictions {0}</translation>
    </message>
    <message>
      <source>缺</source>
      <translation>missing</translation>
    </message>
    <message>
      <source>缺数</source>
      <translation>Missing</translation>
    </message>
    <message>
      <source>草稿</source>
      <translation>Draft</translation>
    </message>
    <message>
      <source>退回</source>
      <translation>Returned</translation>
    </message>
    <message>
      <source>送审</source>
      <translation>Sent for review</translation>
    </message>
  </context>
  <context>
    <name>RequestActions</name>
    <message>
      <source>一件申请有几项内容的，拆成几件登记</source>
      <translation>Split a request for several things into several entries</translation>
    </message>
    <message>
      <source>已登记为主动公开信息，请补全：{0}</source>
      <translation>Logged as a proactively published item; please complete: {0}</translation>
    </message>
    <message>
      <source>打印期限说明(&amp;Y)…</source>
      <translation>Print the proof sheet (&amp;Y)…</translation>
    </message>
    <message>
      <source>拆分申请(&amp;F)…</source>
      <translation>Split the request (&amp;F)…</translation>
    </message>
    <message>
      <source>按条例第四十四条登记为主动公开的信息</source>
      <translation>Log as a proactively published item under article 44 of the Regulation</translation>
    </message>
    <message>
      <source>撤销</source>
      <translation>Undo</translation>
    </message>
    <message>
      <source>看期限和报告数字怎样变，不保存</source>
      <translation>See how due dates and report figures would change; nothing is saved</translation>
    </message>
    <message>
      <source>试算(&amp;W)…</source>
      <translation>&amp;What if…</translation>
    </message>
    <message>
      <source>转主动公开(&amp;V)</source>
      <translation>Con&amp;vert</translation>
    </message>
    <message>
      <source>逐日说明答复期限怎样计算</source>
      <translation>Explains day by day how the due date is reckoned</translation>
    </message>
  </context>
  <context>
    <name>RequestColumns</name>
    <message>
      <source>{0} 个工作日</source>
      <translation>{0} working days</translation>
    </message>
    <message>
      <source>今日到期</source>
      <translation>Due today</translation>
    </message>
    <message>
      <source>剩余</source>
      <translation>Left</translation>
    </message>
    <message>
      <source>收到日期</source>
      <translation>Received on</translation>
    </message>
    <message>
      <source>方式</source>
      <translation>Channel</translation>
    </message>
    <message>
      <source>状态</source>
      <translation>State</translation>
    </message>
    <message>
      <source>申请人</source>
      <translation>Applicant</translation>
    </message>
    <message>
      <source>申请内容</source>
      <translation>Content</translation>
    </message>
    <message>
      <source>登记号</source>
      <translation>Number</translation>
    </message>
    <message>
      <source>答复期限</source>
      <translation>Due date</translation>
    </message>
    <message>
      <source>类别</source>
      <translation>Class</translation>
    </message>
    <message>
      <source>超 {0} 天</source>
      <translation>{0} d late</translation>
    </message>
    <message>
      <source>迟 {0} 天</source>
      <translation>{0} d late</translation>
    </message>
  </context>
  <context>
    <name>RequestEntry</name>
    <message>
      <source>何时、与谁、以何方式确认</source>
      <translation>When, with whom and how it was confirmed</translation>
    </message>
    <message>
      <source>信函送达方式</source>
      <translation>How the letter came</translation>
    </message>
    <message>
      <source>全部字段(&amp;L)…</source>
      <translation>A&amp;ll fields…</translation>
    </message>
    <message>
      <source>内容(&amp;Q)</source>
      <translation>Content (&amp;Q)</translation>
    </message>
    <message>
      <source>到达日期</source>
      <translation>Arrived on</translation>
    </message>
    <message>
      <source>收到(&amp;I)</source>
      <translation>Rece&amp;ived</translation>
    </message>
    <message>
      <source>新登记</source>
      <translation>New entry</translation>
    </message>
    <message>
      <source>方式(&amp;W)</source>
      <translation>&amp;Way</translation>
    </message>
    <message>
      <source>申请人(&amp;M)</source>
      <translation>Applicant (&amp;M)</translation>
    </message>
    <message>
      <source>申请公开的信息</source>
      <translation>Information asked for</translation>
    </message>
    <message>
      <source>登记(&amp;A)</source>
      <translation>Log (&amp;A)</translation>
    </message>
    <message>
      <source>登记并以此答复</source>
      <translation>Log and answer with this one</translation>
    </message>
    <message>
      <source>登记（Enter）</source>
      <translation>Log (Enter)</translation>
    </message>
    <message>
      <source>确认记录</source>
      <translation>Confirmation record</translation>
    </message>
    <message>
      <source>类别(&amp;B)</source>
      <translation>Class (&amp;B)</translation>
    </message>
    <message>
      <source>请输入{0}，如 0301。</source>
      <translation>Type {0}, such as 0301.</translation>
    </message>
    <message>
      <source>请输入申请内容。</source>
      <translation>Give the content asked for.</translation>
    </message>
  </context>
  <context>
    <name>RequestForm</name>
    <message>
      <source>代理人</source>
      <translation>Agent</translation>
    </message>
    <message>
      <source>信函</source>
      <translation>Letter</translation>
    </message>
    <message>
      <source>减免金额</source>
      <translation>Fee waived</translation>
    </message>
    <message>
      <source>到达日期</source>
      <translation>Arrived on</translation>
    </message>
    <message>
      <source>备注</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>归档号</source>
      <translation>Archive number</translation>
    </message>
    <message>
      <source>收到日期</source>
      <translation>Received on</translation>
    </message>
    <message>
      <source>收费金额</source>
      <translation>Fee charged</translation>
    </message>
    <message>
      <source>改用理由</source>
      <translation>Reason for another one</translation>
    </message>
    <message>
      <source>显示个人信息</source>
      <translation>Show personal data</translation>
    </message>
    <message>
      <source>由另一件申请拆分而来，转到原申请</source>
      <translation>Split from another request; go to the original</translation>
    </message>
    <message>
      <source>申请</source>
      <translation>Request</translation>
    </message>
    <message>
      <source>申请人</source>
      <translation>Applicant</translation>
    </message>
    <message>
      <source>申请内容</source>
      <translation>Content</translation>
    </message>
    <message>
      <source>申请方式</source>
      <translation>Received by</translation>
    </message>
    <message>
      <source>电子邮箱</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>登记号</source>
      <translation>Number</translation>
    </message>
    <message>
      <source>确认记录</source>
      <translation>Confirmation record</translation>
    </message>
    <message>
      <source>类别</source>
      <translation>Class</translation>
    </message>
    <message>
      <source>经办人</source>
      <translation>Clerk</translation>
    </message>
    <message>
      <source>联系电话</source>
      <translation>Telephone</translation>
    </message>
    <message>
      <source>获取方式</source>
      <translation>Delivery</translation>
    </message>
    <message>
      <source>证件号码</source>
      <translation>ID number</translation>
    </message>
    <message>
      <source>证件类型</source>
      <translation>ID type</translation>
    </message>
    <message>
      <source>请输入{0}，如 0301。</source>
      <translation>Type {0}, such as 0301.</translation>
    </message>
    <message>
      <source>请输入申请内容。</source>
      <translation>Give the content asked for.</translation>
    </message>
    <message>
      <source>费用与经办</source>
      <translation>Fees and handler</translation>
    </message>
    <message>
      <source>适用条例</source>
      <translation>Regulation that applies</translation>
    </message>
    <message>
      <source>通讯地址</source>
      <translation>Address</translation>
    </message>
    <message>
      <source>隐藏个人信息</source>
      <translation>Hide personal data</translation>
    </message>
  </context>
  <context>
    <name>RequestHead</name>
    <message>
      <source>{0}（代理人 {1}）</source>
      <translation>{0} (agent {1})</translation>
    </message>
    <message>
      <source>显示申请人</source>
      <translation>Show applicants</translation>
    </message>
    <message>
      <source>隐藏申请人</source>
      <translation>Hide applicants</translation>
    </message>
    <message>
      <source>（个人信息已清除）</source>
      <translation>(personal data removed)</translation>
    </message>
    <message>
      <source>（未编号）</source>
      <translation>(no number)</translation>
    </message>
  </context>
  <context>
    <name>RequestTab</name>
    <message>
      <source>{0} 年</source>
      <translation>{0}</translation>
    </message>
    <message>
      <source>全部年度</source>
      <translation>All years</translation>
    </message>
    <message>
      <source>全部方式</source>
      <translation>All ways</translation>
    </message>
    <message>
      <source>全部状态</source>
      <translation>All states</translation>
    </message>
    <message>
      <source>导入已有的表格…</source>
      <translation>Import existing sheets…</translation>
    </message>
    <message>
      <source>没有符合筛选条件的申请。</source>
      <translation>No request fits the filter.</translation>
    </message>
    <message>
      <source>清除筛选</source>
      <translation>Clear the filter</translation>
    </message>
    <message>
      <source>照抄上一行(&amp;U)</source>
      <translation>Copy the row above (&amp;U)</translation>
    </message>
    <message>
      <source>登记第一件</source>
      <translation>Log the first request</translation>
    </message>
    <message>
      <source>这里登记收到的信息公开申请，程序会算出答复期限。</source>
      <translation>Log the requests received here; the due date is worked out.</translation>
    </message>
    <message>
      <source>选中一件申请，就在这里办理。</source>
      <translation>Select a request to handle it here.</translation>
    </message>
  </context>
  <context>
    <name>RestoreDialog</name>
    <message>
      <source>从备份恢复</source>
      <translation>Restore from a backup</translation>
    </message>
    <message>
      <source>备份恢复到一个新的文件夹，现在的单位原样不动。恢复后可打开查看，确认无误再使用。</source>
      <translation>The backup goes into a new folder; the present office is not touched. Open it afterwards, look, then use it.</translation>
    </message>
    <message>
      <source>备份文件</source>
      <translation>Backup file</translation>
    </message>
    <message>
      <source>备份文件(&amp;F)</source>
      <translation>Backup &amp;file</translation>
    </message>
    <message>
      <source>已恢复到 {0}，并已核对。</source>
      <translation>Restored to {0} and checked.</translation>
    </message>
    <message>
      <source>恢复(&amp;R)</source>
      <translation>&amp;Restore</translation>
    </message>
    <message>
      <source>恢复到</source>
      <translation>Restore to</translation>
    </message>
    <message>
      <source>恢复到(&amp;T)</source>
      <translation>Restore &amp;to</translation>
    </message>
    <message>
      <source>打开恢复的单位(&amp;O)</source>
      <translation>&amp;Open the restored office</translation>
    </message>
    <message>
      <source>正在恢复…</source>
      <translation>Restoring…</translation>
    </message>
    <message>
      <source>没有这个文件，请重新选择。</source>
      <translation>There is no such file; choose again.</translation>
    </message>
    <message>
      <source>窗口没有打开，请用“ogi-desk --office 文件夹”打开。</source>
      <translation>The window did not open; open it with "ogi-desk --office FOLDER".</translation>
    </message>
    <message>
      <source>请选择备份文件。</source>
      <translation>Choose the backup file.</translation>
    </message>
    <message>
      <source>请选择恢复到哪个文件夹。</source>
      <translation>Choose a folder to restore to.</translation>
    </message>
    <message>
      <source>这个文件夹里已有内容，请换一个空的或新的文件夹。</source>
      <translation>This folder holds something already; choose an empty or new one.</translation>
    </message>
    <message>
      <source>选择(&amp;1)…</source>
      <translation>Choose (&amp;1)…</translation>
    </message>
    <message>
      <source>选择(&amp;2)…</source>
      <translation>Choose (&amp;2)…</translation>
    </message>
    <message>
      <source>选择备份文件</source>
      <translation>Choose the backup</translation>
    </message>
    <message>
      <source>选择空文件夹</source>
      <translation>Choose an empty folder</translation>
    </message>
  </context>
  <context>
    <name>RetentionDialog</name>
    <message>
      <source>以下申请办结已满 {0} 年。移除的是申请人、代理人的姓名、证件、电话、地址、邮箱，其他文字中出现的这些姓名和号码，以及有关文书的内容和附件；登记、日期、答复结果和统计数字不变。此操作不能撤销。备份中的副本随备份清理（每日副本最长保留一年），升级前、恢复前的副本和另存的备份请自行删除。</source>
      <translation>The requests below were closed {0} years ago or longer. Removed are names, ID documents, telephones, addresses and e-mail of applicants and their agents, these names and numbers where they stand in other texts, and the content and attachments of the letters concerned; register, dates, outcomes and figures stay. This cannot be undone. Copies in backups go when the backups are cleared (daily copies are kept for a year at most); please delete copies from before an upgrade or a restore, and backups saved elsewhere, yourself.</translation>
    </message>
    <message>
      <source>到期的申请</source>
      <translation>Requests due</translation>
    </message>
    <message>
      <source>办结日期</source>
      <translation>Closed on</translation>
    </message>
    <message>
      <source>单位资料中没有填写个人信息保存年限，不移除任何内容；需要时请在设置中填写。</source>
      <translation>The office's profile does not say how many years personal data are kept, so nothing is removed; fill it in in the settings where needed.</translation>
    </message>
    <message>
      <source>只列出前 {0} 件，共 {1} 件。</source>
      <translation>Only the first {0} of {1} are listed.</translation>
    </message>
    <message>
      <source>已移除 {0} 件申请的个人信息。</source>
      <translation>The personal data of {0} requests were removed.</translation>
    </message>
    <message>
      <source>正在移除…</source>
      <translation>Removing…</translation>
    </message>
    <message>
      <source>没有办结满 {0} 年、尚未移除个人信息的申请。</source>
      <translation>No request closed {0} years ago or more still holds personal data.</translation>
    </message>
    <message>
      <source>申请内容</source>
      <translation>Content</translation>
    </message>
    <message>
      <source>登记号</source>
      <translation>Number</translation>
    </message>
    <message>
      <source>移除 {0} 件的个人信息(&amp;R)</source>
      <translation>&amp;Remove the personal data of {0} requests</translation>
    </message>
    <message>
      <source>移除到期的个人信息</source>
      <translation>Remove personal data past its time</translation>
    </message>
  </context>
  <context>
    <name>ReturnDialog</name>
    <message>
      <source>取消(&amp;C)</source>
      <translation>&amp;Cancel</translation>
    </message>
    <message>
      <source>请写明退回的意见，经办人据此修改。</source>
      <translation>Write your remarks; the clerk corrects by them.</translation>
    </message>
    <message>
      <source>退回</source>
      <translation>Return</translation>
    </message>
    <message>
      <source>退回(&amp;B)</source>
      <translation>Return (&amp;B)</translation>
    </message>
    <message>
      <source>退回意见</source>
      <translation>Remarks</translation>
    </message>
    <message>
      <source>退回意见(&amp;R)，经办人会在报告上方看到：</source>
      <translation>&amp;Remarks; the clerk sees them above the report:</translation>
    </message>
  </context>
  <context>
    <name>ReturnsDialog</name>
    <message>
      <source>Excel 表格 (*.xlsx);;文本表格 (*.csv)</source>
      <translation>Excel workbook (*.xlsx);;Text sheet (*.csv)</translation>
    </message>
    <message>
      <source>{0}年</source>
      <translation>{0}</translation>
    </message>
    <message>
      <source>{0}年还没有开始。</source>
      <translation>{0} has not begun yet.</translation>
    </message>
    <message>
      <source>{0}：{1} 条记录（回车或双击打开更正）</source>
      <translation>{0}: {1} records (Enter or double-click to open and correct)</translation>
    </message>
    <message>
      <source>{0}：没有记录。</source>
      <translation>{0}: no records.</translation>
    </message>
    <message>
      <source>一件申请只计一次：重新办理的按最后一次答复计入那一期，此前列为结转。各期之和与年度报告一致。</source>
      <translation>A request counts only once: one reopened counts in the period of its last answer and as carried on before that. The periods add up to the annual report.</translation>
    </message>
    <message>
      <source>复制(&amp;Y)</source>
      <translation>Cop&amp;y</translation>
    </message>
    <message>
      <source>复制选中的格；只选一格时复制整张表</source>
      <translation>Copies the selected cells; with only one selected, the whole table</translation>
    </message>
    <message>
      <source>季报</source>
      <translation>Quarterly return</translation>
    </message>
    <message>
      <source>导出(&amp;E)…</source>
      <translation>&amp;Export…</translation>
    </message>
    <message>
      <source>导出到</source>
      <translation>Export to</translation>
    </message>
    <message>
      <source>已复制，可粘贴到表格软件。</source>
      <translation>Copied; can be pasted into a spreadsheet program.</translation>
    </message>
    <message>
      <source>已导出 {0} 行：{1}</source>
      <translation>Exported {0} rows: {1}</translation>
    </message>
    <message>
      <source>年度</source>
      <translation>Year</translation>
    </message>
    <message>
      <source>年度(&amp;N)</source>
      <translation>Year (&amp;N)</translation>
    </message>
    <message>
      <source>截至{0}</source>
      <translation>Up to {0}</translation>
    </message>
    <message>
      <source>按季度(&amp;Q)</source>
      <translation>By &amp;quarter</translation>
    </message>
    <message>
      <source>按月(&amp;M)</source>
      <translation>By &amp;month</translation>
    </message>
    <message>
      <source>月报</source>
      <translation>Monthly return</translation>
    </message>
    <message>
      <source>月报、季报</source>
      <translation>Monthly and quarterly returns</translation>
    </message>
    <message>
      <source>正在统计…</source>
      <translation>Counting…</translation>
    </message>
    <message>
      <source>这个数字下的记录</source>
      <translation>The records under this figure</translation>
    </message>
    <message>
      <source>选中一个数字，回车或双击，这里列出它的记录。</source>
      <translation>Choose a figure and press Enter or double-click: its records are listed here.</translation>
    </message>
  </context>
  <context>
    <name>ReturnsModel</name>
    <message>
      <source>单位</source>
      <translation>Unit</translation>
    </message>
    <message>
      <source>合计</source>
      <translation>Total</translation>
    </message>
    <message>
      <source>指标</source>
      <translation>Indicator</translation>
    </message>
  </context>
  <context>
    <name>RowPages</name>
    <message>
      <source>（已不在此列）</source>
      <translation>(no longer listed)</translation>
    </message>
  </context>
  <context>
    <name>SectionEditor</name>
    <message>
      <source>{0}
上年原句：{1}</source>
      <translation>{0}
Last year's sentence: {1}</translation>
    </message>
    <message>
      <source>本节文字</source>
      <translation>Text of this section</translation>
    </message>
    <message>
      <source>本表式中没有“{0}”这个数字，请删去后重新插入</source>
      <translation>This form has no figure "{0}"; delete it and insert it again</translation>
    </message>
  </context>
  <context>
    <name>SectionFrame</name>
    <message>
      <source>以自动写出的文字为底稿，改成自己的话</source>
      <translation>Start from the text written by itself and make it your own</translation>
    </message>
    <message>
      <source>删去自己写的文字，由程序按记录写出</source>
      <translation>Drop your own text and let it be written from the records</translation>
    </message>
    <message>
      <source>按报告格式的底稿重新起草本节，数字随记录变动；可用 Ctrl+Z 撤销</source>
      <translation>Draft this section anew from the form's draft; its figures follow the records; Ctrl+Z undoes it</translation>
    </message>
    <message>
      <source>插入数字(&amp;N)…</source>
      <translation>I&amp;nsert a figure…</translation>
    </message>
    <message>
      <source>插入随记录变动的数字 (Ctrl+J)</source>
      <translation>Insert a figure that follows the records (Ctrl+J)</translation>
    </message>
    <message>
      <source>改写(&amp;W)</source>
      <translation>Re&amp;write</translation>
    </message>
    <message>
      <source>改回自动(&amp;B)</source>
      <translation>&amp;Back to automatic</translation>
    </message>
    <message>
      <source>本节自动写出：没有相应记录。</source>
      <translation>Written by itself: there are no such records.</translation>
    </message>
    <message>
      <source>自动写出的文字</source>
      <translation>Text written by itself</translation>
    </message>
    <message>
      <source>重新起草(&amp;A)</source>
      <translation>Dr&amp;aft anew</translation>
    </message>
  </context>
  <context>
    <name>SectionPanel</name>
    <message>
      <source>与上年相比：无上年数，不印</source>
      <translation>Compared with last year: last year's figure is missing, not printed</translation>
    </message>
    <message>
      <source>没有上一年度的数，这半句不印出；录入上一年度报告后自动写出</source>
      <translation>There is no figure for the year before, and this half-sentence is not printed; take in last year's report and it is written by itself</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>下次启动时使用所选语言。</source>
      <translation>The chosen language is used from the next start.</translation>
    </message>
    <message>
      <source>下次启动时生效</source>
      <translation>From the next start</translation>
    </message>
    <message>
      <source>与署名不同时才填，如“泉州市泉港区统计局”</source>
      <translation>Only where it differs from the signature, such as 泉州市泉港区统计局</translation>
    </message>
    <message>
      <source>两种字体的换行与分页完全相同</source>
      <translation>Lines and pages break alike with both</translation>
    </message>
    <message>
      <source>人员</source>
      <translation>People</translation>
    </message>
    <message>
      <source>从备份恢复(&amp;K)…</source>
      <translation>Restore from a bac&amp;kup…</translation>
    </message>
    <message>
      <source>优先用系统里的仿宋、楷体等</source>
      <translation>Prefer the system's 仿宋, 楷体 and the like</translation>
    </message>
    <message>
      <source>传真(&amp;F)</source>
      <translation>&amp;Fax</translation>
    </message>
    <message>
      <source>保存(&amp;S)</source>
      <translation>&amp;Save</translation>
    </message>
    <message>
      <source>全称，报告末尾的署名，如“泉港区统计局”</source>
      <translation>The full name under the report, such as 泉港区统计局</translation>
    </message>
    <message>
      <source>单位</source>
      <translation>Office</translation>
    </message>
    <message>
      <source>单位名称(&amp;N)</source>
      <translation>Office &amp;name</translation>
    </message>
    <message>
      <source>单位文件夹</source>
      <translation>Office folder</translation>
    </message>
    <message>
      <source>单位文件夹(&amp;P)</source>
      <translation>Office folder (&amp;P)</translation>
    </message>
    <message>
      <source>印章位置(&amp;E)</source>
      <translation>S&amp;eal's place</translation>
    </message>
    <message>
      <source>只用程序自带的字体</source>
      <translation>Only the program's own fonts</translation>
    </message>
    <message>
      <source>外观(&amp;A)</source>
      <translation>&amp;Appearance</translation>
    </message>
    <message>
      <source>如 {0}</source>
      <translation>Such as {0}</translation>
    </message>
    <message>
      <source>打开(&amp;O)</source>
      <translation>&amp;Open</translation>
    </message>
    <message>
      <source>报告字体(&amp;F)</source>
      <translation>Report &amp;fonts</translation>
    </message>
    <message>
      <source>文书</source>
      <translation>Letters</translation>
    </message>
    <message>
      <source>文书末尾写明的联系人</source>
      <translation>The contact named at the end of letters</translation>
    </message>
    <message>
      <source>文件夹与备份</source>
      <translation>Folders and backup</translation>
    </message>
    <message>
      <source>文号规则(&amp;D)</source>
      <translation>Pattern of &amp;document numbers</translation>
    </message>
    <message>
      <source>本程序不画真章；样章只用于练习</source>
      <translation>The program draws no real seal; the sample seal is for practice only</translation>
    </message>
    <message>
      <source>机关代字(&amp;W)</source>
      <translation>Document &amp;word</translation>
    </message>
    <message>
      <source>机构代码(&amp;G)</source>
      <translation>A&amp;gency code</translation>
    </message>
    <message>
      <source>查收与保存</source>
      <translation>Intake and retention</translation>
    </message>
    <message>
      <source>标题中的名称(&amp;T)</source>
      <translation>Name in the &amp;title</translation>
    </message>
    <message>
      <source>浅色</source>
      <translation>Light</translation>
    </message>
    <message>
      <source>深色</source>
      <translation>Dark</translation>
    </message>
    <message>
      <source>电子邮箱(&amp;M)</source>
      <translation>E-&amp;mail</translation>
    </message>
    <message>
      <source>登记、附件、密钥和签发的文件都在这个文件夹里，每天自动备份一份到其中的 backups。请常把备份另存到别的磁盘：电脑坏了，有备份就什么都不丢。</source>
      <translation>Entries, attachments, keys and signed files all lie in this folder, and a copy is made each day in its folder backups. Keep copies on other disks too: with a backup, a broken computer loses nothing.</translation>
    </message>
    <message>
      <source>登记号规则(&amp;R)</source>
      <translation>Pattern of &amp;request numbers</translation>
    </message>
    <message>
      <source>窗口与纸张</source>
      <translation>Window and paper</translation>
    </message>
    <message>
      <source>立即备份(&amp;B)…</source>
      <translation>&amp;Back up now…</translation>
    </message>
    <message>
      <source>类别</source>
      <translation>Categories</translation>
    </message>
    <message>
      <source>索引号规则(&amp;I)</source>
      <translation>Pattern of &amp;index numbers</translation>
    </message>
    <message>
      <source>编号</source>
      <translation>Numbers</translation>
    </message>
    <message>
      <source>网址(&amp;W)</source>
      <translation>&amp;Website</translation>
    </message>
    <message>
      <source>联系人(&amp;P)</source>
      <translation>Contact &amp;person</translation>
    </message>
    <message>
      <source>联系电话(&amp;H)</source>
      <translation>Telep&amp;hone</translation>
    </message>
    <message>
      <source>行政区域(&amp;R)</source>
      <translation>&amp;Region</translation>
    </message>
    <message>
      <source>规则中花括号里的字会换成实际的值：{year} 年份，{serial} 流水号（{serial:03d} 补足三位），{agency_code} 机构代码，{category_code} 类别代码，{document_word} 机关代字。改动只影响以后的编号。</source>
      <translation>Words in braces are filled in: {year} the year, {serial} the serial ({serial:03d} fills up to three digits), {agency_code} the agency code, {category_code} the category's code, {document_word} the document word. A change concerns later numbers only.</translation>
    </message>
    <message>
      <source>设置</source>
      <translation>Settings</translation>
    </message>
    <message>
      <source>设置已保存。</source>
      <translation>Settings saved.</translation>
    </message>
    <message>
      <source>语言(&amp;L)</source>
      <translation>&amp;Language</translation>
    </message>
    <message>
      <source>请填写单位名称。</source>
      <translation>Give the office's name.</translation>
    </message>
    <message>
      <source>负责人职务(&amp;D)</source>
      <translation>&amp;Director's post</translation>
    </message>
    <message>
      <source>跟随系统</source>
      <translation>As the system</translation>
    </message>
    <message>
      <source>通讯地址(&amp;A)</source>
      <translation>&amp;Address</translation>
    </message>
    <message>
      <source>邮政编码(&amp;Z)</source>
      <translation>Postcode (&amp;Z)</translation>
    </message>
  </context>
  <context>
    <name>SidePanel</name>
    <message>
      <source>其他步骤</source>
      <translation>Other steps</translation>
    </message>
    <message>
      <source>办理</source>
      <translation>Handling</translation>
    </message>
    <message>
      <source>已移去：{0}</source>
      <translation>Taken away: {0}</translation>
    </message>
    <message>
      <source>撤销</source>
      <translation>Undo</translation>
    </message>
    <message>
      <source>申请</source>
      <translation>Request</translation>
    </message>
    <message>
      <source>登记内容</source>
      <translation>Details</translation>
    </message>
  </context>
  <context>
    <name>Sides</name>
    <message>
      <source>前(&amp;1)</source>
      <translation>First (&amp;1)</translation>
    </message>
    <message>
      <source>前：{0}</source>
      <translation>First: {0}</translation>
    </message>
    <message>
      <source>后(&amp;2)</source>
      <translation>Second (&amp;2)</translation>
    </message>
    <message>
      <source>后：{0}</source>
      <translation>Second: {0}</translation>
    </message>
    <message>
      <source>看前一方的数</source>
      <translation>Show the first side's figure</translation>
    </message>
    <message>
      <source>看后一方的数</source>
      <translation>Show the second side's figure</translation>
    </message>
  </context>
  <context>
    <name>SignOff</name>
    <message>
      <source>{0} 退回：{1}</source>
      <translation>{0} returned it: {1}</translation>
    </message>
    <message>
      <source>{0}　{1}　第 {2} 版</source>
      <translation>{0}  {1}  version {2}</translation>
    </message>
    <message>
      <source>上次查看以来的改动（{0}）</source>
      <translation>Changes since you last looked ({0})</translation>
    </message>
    <message>
      <source>印在署名下方的日期</source>
      <translation>The date printed under the signature</translation>
    </message>
    <message>
      <source>回到已签发版本</source>
      <translation>Back to the signed version</translation>
    </message>
    <message>
      <source>在已签发的版本之后另出新版</source>
      <translation>A new version after the signed one</translation>
    </message>
    <message>
      <source>已送审</source>
      <translation>Sent for review</translation>
    </message>
    <message>
      <source>成文日期(&amp;D)…</source>
      <translation>&amp;Date of signing…</translation>
    </message>
    <message>
      <source>更正</source>
      <translation>Correct</translation>
    </message>
    <message>
      <source>更正(&amp;C)</source>
      <translation>&amp;Correct</translation>
    </message>
    <message>
      <source>查看改动</source>
      <translation>See the changes</translation>
    </message>
    <message>
      <source>查看改动(&amp;L)</source>
      <translation>See the changes (&amp;L)</translation>
    </message>
    <message>
      <source>正在更正：页面显示按现有记录写出的新版，原签发的版本保留。</source>
      <translation>Correcting: the pages show the new version from the records as they are; the signed one stays.</translation>
    </message>
    <message>
      <source>涉及报告 {0} 处</source>
      <translation>{0} places of the report</translation>
    </message>
    <message>
      <source>等待负责人签发或退回</source>
      <translation>Waiting for the director to approve or return</translation>
    </message>
    <message>
      <source>签发(&amp;A)…</source>
      <translation>&amp;Approve…</translation>
    </message>
    <message>
      <source>签发后有变动的地方（{0}）</source>
      <translation>Changed since it was signed ({0})</translation>
    </message>
    <message>
      <source>签发后记录有变动：{0}。已签发的文件不变，需要时另出更正版。</source>
      <translation>Records changed since it was signed: {0}. The signed file stays as it is; sign a corrected version where needed.</translation>
    </message>
    <message>
      <source>签名后封存本年度报告</source>
      <translation>Sign and seal this year's report</translation>
    </message>
    <message>
      <source>自上次查看以来有 {0} 处改动。</source>
      <translation>{0} changes since you last looked.</translation>
    </message>
    <message>
      <source>退回(&amp;R)…</source>
      <translation>&amp;Return…</translation>
    </message>
    <message>
      <source>送审(&amp;S)</source>
      <translation>&amp;Send for review</translation>
    </message>
    <message>
      <source>送负责人审签</source>
      <translation>Send to the director</translation>
    </message>
    <message>
      <source>附意见退给经办人</source>
      <translation>Return it to the clerk with remarks</translation>
    </message>
  </context>
  <context>
    <name>SourceBar</name>
    <message>
      <source>剪贴板里没有文字或表格，请先在网页或文档中全选、复制，再按“粘贴”。</source>
      <translation>The clipboard holds no text or table; select all in the web page or document, copy, then press "Paste".</translation>
    </message>
    <message>
      <source>尚未选择文件</source>
      <translation>No file chosen yet</translation>
    </message>
    <message>
      <source>年度报告 ({0});;所有文件 (*)</source>
      <translation>Annual reports ({0});;All files (*)</translation>
    </message>
    <message>
      <source>粘贴(&amp;V)</source>
      <translation>Paste (&amp;V)</translation>
    </message>
    <message>
      <source>粘贴的内容</source>
      <translation>What was pasted</translation>
    </message>
    <message>
      <source>读取从网页、WPS 或 Word 中复制的文字和表格（Ctrl+V）</source>
      <translation>Read text and tables copied from a web page, WPS or Word (Ctrl+V)</translation>
    </message>
    <message>
      <source>选择年度报告</source>
      <translation>Choose an annual report</translation>
    </message>
    <message>
      <source>选择文件(&amp;F)…</source>
      <translation>Choose &amp;file…</translation>
    </message>
  </context>
  <context>
    <name>SplitDialog</name>
    <message>
      <source>共 {0} 项</source>
      <translation>{0} items in all</translation>
    </message>
    <message>
      <source>删去第 {0} 项</source>
      <translation>Delete part {0}</translation>
    </message>
    <message>
      <source>删去这一项</source>
      <translation>Remove this item</translation>
    </message>
    <message>
      <source>加一项(&amp;A)</source>
      <translation>&amp;Add a part</translation>
    </message>
    <message>
      <source>已拆成 {0} 件：{1}</source>
      <translation>Split into {0} requests: {1}</translation>
    </message>
    <message>
      <source>拆分申请</source>
      <translation>Split the request</translation>
    </message>
    <message>
      <source>拆成 {0} 件(&amp;S)</source>
      <translation>&amp;Split into {0}</translation>
    </message>
    <message>
      <source>撤销</source>
      <translation>Undo</translation>
    </message>
    <message>
      <source>每项写一件申请。第一项留在原申请，其余各项另立登记号，收到日期、申请人和已办的步骤相同。</source>
      <translation>Write one request for each item. The first stays with the original request, each of the others gets a register number of its own, with the same day of receipt, applicant and steps so far.</translation>
    </message>
    <message>
      <source>第 {0} 项</source>
      <translation>Item {0}</translation>
    </message>
  </context>
  <context>
    <name>StatusLine</name>
    <message>
      <source>{0} 件将到期</source>
      <translation>{0} due soon</translation>
    </message>
    <message>
      <source>{0} 件超期</source>
      <translation>{0} overdue</translation>
    </message>
    <message>
      <source>{0} 天前备份</source>
      <translation>Backed up {0} days ago</translation>
    </message>
    <message>
      <source>今日已备份</source>
      <translation>Backed up today</translation>
    </message>
    <message>
      <source>今日无到期事项</source>
      <translation>Nothing due today</translation>
    </message>
    <message>
      <source>今日：</source>
      <translation>Today:</translation>
    </message>
    <message>
      <source>保存状态</source>
      <translation>State of saving</translation>
    </message>
    <message>
      <source>尚未备份</source>
      <translation>Not backed up yet</translation>
    </message>
    <message>
      <source>已保存 {0}</source>
      <translation>Saved {0}</translation>
    </message>
    <message>
      <source>昨日已备份</source>
      <translation>Backed up yesterday</translation>
    </message>
    <message>
      <source>电脑的日期可能不对</source>
      <translation>The computer's date may be wrong</translation>
    </message>
    <message>
      <source>立即备份</source>
      <translation>Back up now</translation>
    </message>
    <message>
      <source>随录随存</source>
      <translation>Saved as you go</translation>
    </message>
  </context>
  <context>
    <name>StepFields</name>
    <message>
      <source> 件</source>
      <translation> items</translation>
    </message>
    <message>
      <source> 页</source>
      <translation> pages</translation>
    </message>
    <message>
      <source>批准人</source>
      <translation>Approved by</translation>
    </message>
    <message>
      <source>批准日期</source>
      <translation>Approved on</translation>
    </message>
    <message>
      <source>请输入日期，如 0301。</source>
      <translation>Give a date, like 0301.</translation>
    </message>
    <message>
      <source>请输入确定的答复日期，如 0331。</source>
      <translation>Give the later date set for the answer, such as 0331.</translation>
    </message>
    <message>
      <source>请选择</source>
      <translation>Choose</translation>
    </message>
    <message>
      <source>送达凭证</source>
      <translation>Proof of delivery</translation>
    </message>
    <message>
      <source>送达日期</source>
      <translation>Delivered on</translation>
    </message>
  </context>
  <context>
    <name>StepPanel</name>
    <message>
      <source>保存(&amp;S)</source>
      <translation>&amp;Save</translation>
    </message>
    <message>
      <source>保存后答复期限为{0}。</source>
      <translation>Once saved, the due date is {0}.</translation>
    </message>
    <message>
      <source>保存后答复期限暂停，收到后重新起算。</source>
      <translation>After saving, the due date is suspended; it is counted anew once received.</translation>
    </message>
    <message>
      <source>取消</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>更正：{0}</source>
      <translation>Correct: {0}</translation>
    </message>
  </context>
  <context>
    <name>StepRows</name>
    <message>
      <source>一次性告知需要补正的全部事项</source>
      <translation>All that needs correction, asked for at once</translation>
    </message>
    <message>
      <source>为什么不能按期答复</source>
      <translation>Why the answer cannot be in time</translation>
    </message>
    <message>
      <source>依据</source>
      <translation>Basis</translation>
    </message>
    <message>
      <source>单位或个人名称</source>
      <translation>Name of the unit or person</translation>
    </message>
    <message>
      <source>发出日期</source>
      <translation>Sent out on</translation>
    </message>
    <message>
      <source>同意、不同意及理由</source>
      <translation>Agrees or does not, and why</translation>
    </message>
    <message>
      <source>如 条例第三十六条第（二）项</source>
      <translation>Such as 条例第三十六条第（二）项</translation>
    </message>
    <message>
      <source>如复议决定责令重新答复</source>
      <translation>Such as: reconsideration ordered a new answer</translation>
    </message>
    <message>
      <source>实缴金额</source>
      <translation>Amount paid</translation>
    </message>
    <message>
      <source>对方名称</source>
      <translation>Name of the other party</translation>
    </message>
    <message>
      <source>延至</source>
      <translation>Until</translation>
    </message>
    <message>
      <source>延长</source>
      <translation>Extended by</translation>
    </message>
    <message>
      <source>征求对象</source>
      <translation>Party consulted</translation>
    </message>
    <message>
      <source>意见</source>
      <translation>Remarks</translation>
    </message>
    <message>
      <source>截止日期</source>
      <translation>Last day</translation>
    </message>
    <message>
      <source>批准</source>
      <translation>Approval</translation>
    </message>
    <message>
      <source>收回哪一份</source>
      <translation>Which one came back</translation>
    </message>
    <message>
      <source>收回日期</source>
      <translation>Returned on</translation>
    </message>
    <message>
      <source>数量</source>
      <translation>Quantity</translation>
    </message>
    <message>
      <source>文号</source>
      <translation>Document number</translation>
    </message>
    <message>
      <source>日期</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>理由</source>
      <translation>Reason</translation>
    </message>
    <message>
      <source>申请数量、频次明显超过合理范围的情形</source>
      <translation>How number or frequency is clearly beyond reason</translation>
    </message>
    <message>
      <source>票据号码</source>
      <translation>Receipt number</translation>
    </message>
    <message>
      <source>答复结果</source>
      <translation>Outcome</translation>
    </message>
    <message>
      <source>缴费日期</source>
      <translation>Paid on</translation>
    </message>
    <message>
      <source>补正事项</source>
      <translation>What is to be corrected</translation>
    </message>
    <message>
      <source>补正截止</source>
      <translation>Correct by</translation>
    </message>
    <message>
      <source>计收方式</source>
      <translation>Way of charging</translation>
    </message>
    <message>
      <source>说明</source>
      <translation>Remarks</translation>
    </message>
    <message>
      <source>说明事项</source>
      <translation>What to explain</translation>
    </message>
    <message>
      <source>说明截止</source>
      <translation>Reasons due</translation>
    </message>
    <message>
      <source>送达</source>
      <translation>Delivered</translation>
    </message>
    <message>
      <source>送达凭证</source>
      <translation>Proof of delivery</translation>
    </message>
    <message>
      <source>送达日期</source>
      <translation>Delivered on</translation>
    </message>
    <message>
      <source>邮件号码、签收人</source>
      <translation>Mail number, signed for by</translation>
    </message>
    <message>
      <source>金额</source>
      <translation>Amount</translation>
    </message>
  </context>
  <context>
    <name>SwitchDialog</name>
    <message>
      <source>不需要口令</source>
      <translation>No passphrase needed</translation>
    </message>
    <message>
      <source>人员</source>
      <translation>People</translation>
    </message>
    <message>
      <source>口令(&amp;P)</source>
      <translation>&amp;Passphrase</translation>
    </message>
    <message>
      <source>口令不对，请重新输入。</source>
      <translation>The passphrase is wrong, type it again.</translation>
    </message>
    <message>
      <source>换人</source>
      <translation>Change places</translation>
    </message>
    <message>
      <source>现在由{0}办公。</source>
      <translation>{0} works here now.</translation>
    </message>
    <message>
      <source>由此人办公(&amp;S)</source>
      <translation>&amp;Switch to this person</translation>
    </message>
    <message>
      <source>请输入{0}的口令。</source>
      <translation>Type the passphrase of {0}.</translation>
    </message>
    <message>
      <source>谁来办公？</source>
      <translation>Who sits down?</translation>
    </message>
  </context>
  <context>
    <name>TableGrid</name>
    <message>
      <source>填报这个数字(&amp;E)…	Enter</source>
      <translation>&amp;Enter this figure…	Enter</translation>
    </message>
    <message>
      <source>复制(&amp;C)	Ctrl+C</source>
      <translation>&amp;Copy	Ctrl+C</translation>
    </message>
  </context>
  <context>
    <name>TableModel</name>
    <message>
      <source>按 Enter 填报</source>
      <translation>Press Enter to enter it</translation>
    </message>
  </context>
  <context>
    <name>TablePanel</name>
    <message>
      <source>按 Enter 填报。0：没有发生；缺：还没有数；/：不适用。</source>
      <translation>Press Enter to enter a figure. 0: there was none; missing: no figure yet; /: not applicable.</translation>
    </message>
    <message>
      <source>选中一格，下方说明数字的来历。铅笔：手工填报；图钉：手工基数；三角：缺数或待看；圆圈：矛盾。</source>
      <translation>Choose a cell: below stands where its figure comes from. Pencil: entered; pin: opening figure; triangle: missing or to look at; circle: contradiction.</translation>
    </message>
  </context>
  <context>
    <name>TextChanges</name>
    <message>
      <source>删去一段</source>
      <translation>Paragraph taken out</translation>
    </message>
    <message>
      <source>前者没有对应的部分</source>
      <translation>No counterpart in the first</translation>
    </message>
    <message>
      <source>只在前者</source>
      <translation>Only in the first</translation>
    </message>
    <message>
      <source>只在后者</source>
      <translation>Only in the second</translation>
    </message>
    <message>
      <source>后者没有对应的部分</source>
      <translation>No counterpart in the second</translation>
    </message>
    <message>
      <source>引言</source>
      <translation>Introduction</translation>
    </message>
    <message>
      <source>文字改动</source>
      <translation>Changes of text</translation>
    </message>
    <message>
      <source>新增一段</source>
      <translation>Paragraph added</translation>
    </message>
    <message>
      <source>（前者为“{0}”）</source>
      <translation> (in the first "{0}")</translation>
    </message>
  </context>
  <context>
    <name>Today</name>
    <message>
      <source>{0}：已记为报送</source>
      <translation>{0}: marked as returned</translation>
    </message>
    <message>
      <source>撤销</source>
      <translation>Undo</translation>
    </message>
    <message>
      <source>有 {0} 件事项等待办理，其中 {1} 件紧急</source>
      <translation>{0} matters are waiting, {1} of them urgent</translation>
    </message>
  </context>
  <context>
    <name>TodayDock</name>
    <message>
      <source>{0}月{1}日</source>
      <translation>{1}/{0}</translation>
    </message>
    <message>
      <source>今天没有等待办理的事项。</source>
      <translation>Nothing is waiting today.</translation>
    </message>
    <message>
      <source>今日</source>
      <translation>Today</translation>
    </message>
    <message>
      <source>今日 · {0} {1} · {2}</source>
      <translation>Today · {0} {1} · {2}</translation>
    </message>
    <message>
      <source>星期一</source>
      <translation>Monday</translation>
    </message>
    <message>
      <source>星期三</source>
      <translation>Wednesday</translation>
    </message>
    <message>
      <source>星期二</source>
      <translation>Tuesday</translation>
    </message>
    <message>
      <source>星期五</source>
      <translation>Friday</translation>
    </message>
    <message>
      <source>星期六</source>
      <translation>Saturday</translation>
    </message>
    <message>
      <source>星期四</source>
      <translation>Thursday</translation>
    </message>
    <message>
      <source>星期日</source>
      <translation>Sunday</translation>
    </message>
    <message>
      <source>系统日期</source>
      <translation>Date in the system</translation>
    </message>
    <message>
      <source>记为已报送</source>
      <translation>Log the return as made</translation>
    </message>
  </context>
  <context>
    <name>TodayStrip</name>
    <message>
      <source>今日</source>
      <translation>Today</translation>
    </message>
    <message>
      <source>今日到期</source>
      <translation>Due today</translation>
    </message>
    <message>
      <source>全部 {0} 件</source>
      <translation>All {0}</translation>
    </message>
    <message>
      <source>剩 {0} 个工作日</source>
      <translation>{0} working days left</translation>
    </message>
    <message>
      <source>已到期</source>
      <translation>Due date passed</translation>
    </message>
    <message>
      <source>超期 {0} 个工作日</source>
      <translation>{0} working days late</translation>
    </message>
  </context>
  <context>
    <name>TopLine</name>
    <message>
      <source>{0}
本单位有 {1} 个格式文件不能使用，原因见说明</source>
      <translation>{0}
{1} form files of the office cannot be used; the note says why</translation>
    </message>
    <message>
      <source>{0}年</source>
      <translation>{0}</translation>
    </message>
    <message>
      <source>{0}（本年度也可用）</source>
      <translation>{0} (also serves this year)</translation>
    </message>
    <message>
      <source>{0}（本年度适用）</source>
      <translation>{0} (serves this year)</translation>
    </message>
    <message>
      <source>年度</source>
      <translation>Year</translation>
    </message>
    <message>
      <source>报告格式</source>
      <translation>Report form</translation>
    </message>
    <message>
      <source>报告格式说明</source>
      <translation>About the report form</translation>
    </message>
    <message>
      <source>报告状态</source>
      <translation>State of the report</translation>
    </message>
    <message>
      <source>更多</source>
      <translation>More</translation>
    </message>
    <message>
      <source>更多操作</source>
      <translation>More steps</translation>
    </message>
    <message>
      <source>格式的依据、适用年度和口径说明 (Alt+I)</source>
      <translation>Source, years and rules of the form (Alt+I)</translation>
    </message>
    <message>
      <source>检查结果：转到列表 (Alt+J)</source>
      <translation>Findings: go to the list (Alt+J)</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>今日</source>
      <translation>Today</translation>
    </message>
  </context>
  <context>
    <name>TypedDateEdit</name>
    <message>
      <source>“{0}”不是日期，请按 0301 或 2012-3-1 的样子输入。</source>
      <translation>"{0}" is not a date; type it like 0301 or 2012-3-1.</translation>
    </message>
    <message>
      <source>可输入 0301、3.1、2012-3-1、今天、昨天；↑↓ 逐日增减</source>
      <translation>0301, 3.1, 2012-3-1, 今天 or 昨天; ↑↓ a day on or back</translation>
    </message>
    <message>
      <source>如 0301</source>
      <translation>Like 0301</translation>
    </message>
    <message>
      <source>选日期</source>
      <translation>Pick a date</translation>
    </message>
  </context>
  <context>
    <name>VerdictDialog</name>
    <message>
      <source>{0}：一致、未被改动</source>
      <translation>{0}: agrees, unchanged</translation>
    </message>
    <message>
      <source>{0}：不一致</source>
      <translation>{0}: does not agree</translation>
    </message>
    <message>
      <source>验证签名</source>
      <translation>Verify a signature</translation>
    </message>
  </context>
  <context>
    <name>VerifyDialog</name>
    <message>
      <source>复制结果(&amp;Y)</source>
      <translation>Cop&amp;y result</translation>
    </message>
    <message>
      <source>文件就是签发的那一份，签名有效，内容没有改动；但签发以后登记有了变动，见下。</source>
      <translation>The file is the one that was signed, its signature is valid and nothing in it was changed; but the records have moved since, see below.</translation>
    </message>
    <message>
      <source>文件：{0}</source>
      <translation>File: {0}</translation>
    </message>
    <message>
      <source>正在验证…</source>
      <translation>Verifying…</translation>
    </message>
    <message>
      <source>版本：第 {0} 版</source>
      <translation>Version: {0}</translation>
    </message>
    <message>
      <source>签发人：{0}</source>
      <translation>Signed by {0}</translation>
    </message>
    <message>
      <source>签发时间：{0}</source>
      <translation>Signed at {0}</translation>
    </message>
    <message>
      <source>选择要验证的 PDF</source>
      <translation>Choose the PDF to verify</translation>
    </message>
    <message>
      <source>验证另一个文件(&amp;F)…</source>
      <translation>Veri&amp;fy another file…</translation>
    </message>
    <message>
      <source>验证没有通过，请不要把它当作签发的文件使用。</source>
      <translation>Not verified: do not use it as the signed file.</translation>
    </message>
    <message>
      <source>验证签发文件</source>
      <translation>Verify a signed file</translation>
    </message>
    <message>
      <source>验证通过：与本单位签发的文件一致，签名有效，内容没有改动。</source>
      <translation>Verified: it is the file this office signed, the signature is valid and nothing was changed.</translation>
    </message>
  </context>
  <context>
    <name>Wayfinder</name>
    <message>
      <source>打开设置</source>
      <translation>Open settings</translation>
    </message>
    <message>
      <source>报告已签发，成文日期要在“更正”后才能修改。</source>
      <translation>The report is signed; its date can be changed after "Correct".</translation>
    </message>
    <message>
      <source>标题由单位资料和年度写成，机关名称在设置中修改。</source>
      <translation>The title is made of the office's name and the year; the name is changed in the settings.</translation>
    </message>
    <message>
      <source>这里是机关或年度的固定信息，不由记录统计。</source>
      <translation>A fixed fact of the agency or year, not counted from records.</translation>
    </message>
  </context>
  <context>
    <name>WhatIfDialog</name>
    <message>
      <source>{0}　收到申请</source>
      <translation>{0}  Request received</translation>
    </message>
    <message>
      <source>会变动的报告数字</source>
      <translation>Report figures that change</translation>
    </message>
    <message>
      <source>剩余工作日</source>
      <translation>Working days left</translation>
    </message>
    <message>
      <source>年度</source>
      <translation>Year</translation>
    </message>
    <message>
      <source>报告中有 {0} 个数字会变动</source>
      <translation>{0} figures of the report would change</translation>
    </message>
    <message>
      <source>报告中的数字不变</source>
      <translation>The figures of the report stay as they are</translation>
    </message>
    <message>
      <source>报告数字</source>
      <translation>Report figure</translation>
    </message>
    <message>
      <source>改到</source>
      <translation>Move to</translation>
    </message>
    <message>
      <source>未延期时</source>
      <translation>Without the extension</translation>
    </message>
    <message>
      <source>步骤</source>
      <translation>Step</translation>
    </message>
    <message>
      <source>状态</source>
      <translation>State</translation>
    </message>
    <message>
      <source>现在</source>
      <translation>Now</translation>
    </message>
    <message>
      <source>移动某一步(&amp;M)</source>
      <translation>&amp;Move a step</translation>
    </message>
    <message>
      <source>答复期限</source>
      <translation>Due date</translation>
    </message>
    <message>
      <source>试一个步骤或结果(&amp;T)</source>
      <translation>&amp;Try a step or outcome</translation>
    </message>
    <message>
      <source>试算</source>
      <translation>What if</translation>
    </message>
    <message>
      <source>试算后</source>
      <translation>What if</translation>
    </message>
    <message>
      <source>试算，不会保存。关闭后一切照旧。</source>
      <translation>What if; nothing is saved. All is as before once this is closed.</translation>
    </message>
    <message>
      <source>（迟 {0} 天）</source>
      <translation> ({0} days late)</translation>
    </message>
  </context>
  <context>
    <name>WordingsDialog</name>
    <message>
      <source>上次没有保存的改动还在，请保存或者恢复原文。</source>
      <translation>Changes not saved last time are still here; save them or restore the original.</translation>
    </message>
    <message>
      <source>保存(&amp;S)</source>
      <translation>&amp;Save</translation>
    </message>
    <message>
      <source>字段</source>
      <translation>Fields</translation>
    </message>
    <message>
      <source>字段：双击或按 Enter 插入光标处(&amp;F)</source>
      <translation>&amp;Fields: double-click or press Enter to put one at the cursor</translation>
    </message>
    <message>
      <source>已保存，以后起草的文书都用这个写法。</source>
      <translation>Saved; letters drafted from now on use this wording.</translation>
    </message>
    <message>
      <source>已恢复程序自带的写法。</source>
      <translation>The shipped wording is back.</translation>
    </message>
    <message>
      <source>恢复原文(&amp;R)</source>
      <translation>&amp;Restore the original</translation>
    </message>
    <message>
      <source>文书模板</source>
      <translation>Letter templates</translation>
    </message>
    <message>
      <source>文书种类</source>
      <translation>Kind of letter</translation>
    </message>
    <message>
      <source>本单位已改写</source>
      <translation>Reworded by the office</translation>
    </message>
    <message>
      <source>正文</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>程序自带</source>
      <translation>Shipped</translation>
    </message>
  </context>
  <context>
    <name>Work</name>
    <message>
      <source>取消(&amp;X)</source>
      <translation>Cancel (&amp;X)</translation>
    </message>
    <message>
      <source>已取消，没有写入任何内容。</source>
      <translation>Cancelled; nothing was written.</translation>
    </message>
    <message>
      <source>正在停止…</source>
      <translation>Stopping…</translation>
    </message>
    <message>
      <source>进度</source>
      <translation>Progress</translation>
    </message>
  </context>
  <context>
    <name>YearHead</name>
    <message>
      <source>{0}年尚无放假通知：按周末和法定节假日推算，通知发布后日期可能变动。</source>
      <translation>No holiday notice for {0} yet: reckoned by weekends and statutory holidays; days may move when the notice is out.</translation>
    </message>
    <message>
      <source>全年 {0} 个工作日；放假 {1} 天，调休上班 {2} 天。</source>
      <translation>{0} working days in the year; {1} days off, {2} worked weekend days.</translation>
    </message>
    <message>
      <source>出处</source>
      <translation>Source</translation>
    </message>
    <message>
      <source>另有{0}上班。</source>
      <translation>Worked: {0}.</translation>
    </message>
    <message>
      <source>另有{0}放假。</source>
      <translation>Also off: {0}.</translation>
    </message>
    <message>
      <source>本单位录入的通知，代替随程序附带的安排。</source>
      <translation>The notice entered by this office, in place of the one shipped with the program.</translation>
    </message>
  </context>
  <context>
    <name>YearView</name>
    <message>
      <source>{0}年{1}月{2}日</source>
      <translation>{0}-{1}-{2}</translation>
    </message>
    <message>
      <source>{0}年工作日历</source>
      <translation>Working-day calendar {0}</translation>
    </message>
    <message>
      <source>{0}月</source>
      <translation>Month {0}</translation>
    </message>
    <message>
      <source>一</source>
      <translation>Mo</translation>
    </message>
    <message>
      <source>三</source>
      <translation>Wed</translation>
    </message>
    <message>
      <source>与现行日历不同</source>
      <translation>Differs from the present calendar</translation>
    </message>
    <message>
      <source>二</source>
      <translation>Tue</translation>
    </message>
    <message>
      <source>五</source>
      <translation>Fri</translation>
    </message>
    <message>
      <source>休</source>
      <translation>off</translation>
    </message>
    <message>
      <source>六</source>
      <translation>Sat</translation>
    </message>
    <message>
      <source>四</source>
      <translation>Thu</translation>
    </message>
    <message>
      <source>尚无放假通知，推算</source>
      <translation>No holiday notice yet, estimated</translation>
    </message>
    <message>
      <source>日</source>
      <translation>Sun</translation>
    </message>
    <message>
      <source>星期一</source>
      <translation>Monday</translation>
    </message>
    <message>
      <source>星期三</source>
      <translation>Wednesday</translation>
    </message>
    <message>
      <source>星期二</source>
      <translation>Tuesday</translation>
    </message>
    <message>
      <source>星期五</source>
      <translation>Friday</translation>
    </message>
    <message>
      <source>星期六</source>
      <translation>Saturday</translation>
    </message>
    <message>
      <source>星期四</source>
      <translation>Thursday</translation>
    </message>
    <message>
      <source>星期日</source>
      <translation>Sunday</translation>
    </message>
    <message>
      <source>班</source>
      <translation>on</translation>
    </message>
  </context>
  <context>
    <name>Years</name>
    <message>
      <source>{0}年</source>
      <translation>{0}</translation>
    </message>
    <message>
      <source>{0}年 {1}，{2}</source>
      <translation>{0}: {1}, {2}</translation>
    </message>
    <message>
      <source>{0}年存疑：{1}</source>
      <translation>{0} doubtful: {1}</translation>
    </message>
    <message>
      <source>{0}年：{1}</source>
      <translation>{0}: {1}</translation>
    </message>
    <message>
      <source>{0}，存疑：{1}</source>
      <translation>{0}, doubtful: {1}</translation>
    </message>
    <message>
      <source>存疑</source>
      <translation>Doubtful</translation>
    </message>
    <message>
      <source>往年的同一个数</source>
      <translation>The same figure in earlier years</translation>
    </message>
  </context>
  <context>
    <name>_SettingUp</name>
    <message>
      <source>从备份恢复(&amp;T)…</source>
      <translation>Res&amp;tore from a backup…</translation>
    </message>
    <message>
      <source>选择备份文件</source>
      <translation>Choose the backup</translation>
    </message>
  </context>
  <context>
    <name>backup</name>
    <message>
      <source>OGI Desk 备份 (*.{0})</source>
      <translation>OGI Desk backup (*.{0})</translation>
    </message>
    <message>
      <source>备份到</source>
      <translation>Back up to</translation>
    </message>
    <message>
      <source>已备份到 {0}，并已核对。</source>
      <translation>Backed up to {0} and checked.</translation>
    </message>
    <message>
      <source>打开文件夹</source>
      <translation>Open folder</translation>
    </message>
    <message>
      <source>正在备份…</source>
      <translation>Backing up…</translation>
    </message>
  </context>
  <context>
    <name>due_calendar</name>
    <message>
      <source>导出期限日历</source>
      <translation>Export the due-date calendar</translation>
    </message>
    <message>
      <source>已写出 {0} 个期限，日历软件中再次导入会更新原有的日程。</source>
      <translation>{0} due dates written; importing them again updates the entries the calendar program has.</translation>
    </message>
    <message>
      <source>打开文件夹</source>
      <translation>Open folder</translation>
    </message>
    <message>
      <source>日历文件 (*.ics)</source>
      <translation>Calendar file (*.ics)</translation>
    </message>
    <message>
      <source>期限日历-{0}.ics</source>
      <translation>Due dates {0}.ics</translation>
    </message>
  </context>
  <context>
    <name>fields</name>
    <message>
      <source>{0} 个工作日</source>
      <translation>{0} working days</translation>
    </message>
    <message>
      <source>不公开依据</source>
      <translation>Basis for withholding</translation>
    </message>
    <message>
      <source>个人信息保存年限</source>
      <translation>Years personal data are kept</translation>
    </message>
    <message>
      <source>个人信息移除</source>
      <translation>Personal data removed</translation>
    </message>
    <message>
      <source>个人信息移除日期</source>
      <translation>Personal data removed on</translation>
    </message>
    <message>
      <source>主动公开登记</source>
      <translation>Publications</translation>
    </message>
    <message>
      <source>书面说明</source>
      <translation>Written excuse</translation>
    </message>
    <message>
      <source>事由</source>
      <translation>Reason</translation>
    </message>
    <message>
      <source>事项</source>
      <translation>Matter</translation>
    </message>
    <message>
      <source>人员</source>
      <translation>People</translation>
    </message>
    <message>
      <source>代理人</source>
      <translation>Agent</translation>
    </message>
    <message>
      <source>传真</source>
      <translation>Fax</translation>
    </message>
    <message>
      <source>作废原因</source>
      <translation>Why it is void</translation>
    </message>
    <message>
      <source>作废日期</source>
      <translation>Made void on</translation>
    </message>
    <message>
      <source>依据</source>
      <translation>Basis</translation>
    </message>
    <message>
      <source>依申请公开登记</source>
      <translation>Requests</translation>
    </message>
    <message>
      <source>保密审查人</source>
      <translation>Secrecy reviewer</translation>
    </message>
    <message>
      <source>保密审查日期</source>
      <translation>Day of secrecy review</translation>
    </message>
    <message>
      <source>信息名称</source>
      <translation>Title</translation>
    </message>
    <message>
      <source>信息类别</source>
      <translation>Category</translation>
    </message>
    <message>
      <source>全文电子化</source>
      <translation>Full text online</translation>
    </message>
    <message>
      <source>公众关注</source>
      <translation>Public concern</translation>
    </message>
    <message>
      <source>公开信息</source>
      <translation>Publication</translation>
    </message>
    <message>
      <source>公开属性</source>
      <translation>Openness</translation>
    </message>
    <message>
      <source>公开日期</source>
      <translation>Published on</translation>
    </message>
    <message>
      <source>公开渠道</source>
      <translation>Channels</translation>
    </message>
    <message>
      <source>公开目录</source>
      <translation>Public catalogue</translation>
    </message>
    <message>
      <source>关联申请</source>
      <translation>Request</translation>
    </message>
    <message>
      <source>内容摘要值</source>
      <translation>Content digest</translation>
    </message>
    <message>
      <source>内容概述</source>
      <translation>Summary</translation>
    </message>
    <message>
      <source>减免金额</source>
      <translation>Fee waived</translation>
    </message>
    <message>
      <source>出处</source>
      <translation>Source</translation>
    </message>
    <message>
      <source>到达日期</source>
      <translation>Arrived on</translation>
    </message>
    <message>
      <source>办理人</source>
      <translation>By</translation>
    </message>
    <message>
      <source>办理经过</source>
      <translation>Course</translation>
    </message>
    <message>
      <source>办结日期</source>
      <translation>Closed on</translation>
    </message>
    <message>
      <source>单位名称</source>
      <translation>Office name</translation>
    </message>
    <message>
      <source>单位资料</source>
      <translation>Office profile</translation>
    </message>
    <message>
      <source>印章位置</source>
      <translation>Seal's place</translation>
    </message>
    <message>
      <source>发出人</source>
      <translation>Sent out by</translation>
    </message>
    <message>
      <source>发出前须审定</source>
      <translation>To be cleared before it goes out</translation>
    </message>
    <message>
      <source>发出日期</source>
      <translation>Sent out on</translation>
    </message>
    <message>
      <source>发布机构</source>
      <translation>Publishing agency</translation>
    </message>
    <message>
      <source>发文字号</source>
      <translation>Document number</translation>
    </message>
    <message>
      <source>口令</source>
      <translation>Passphrase</translation>
    </message>
    <message>
      <source>名称</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>否</source>
      <translation>No</translation>
    </message>
    <message>
      <source>在回收站</source>
      <translation>In the bin</translation>
    </message>
    <message>
      <source>填写内容</source>
      <translation>What was filled in</translation>
    </message>
    <message>
      <source>备注</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>复议、诉讼、申诉举报</source>
      <translation>Disputes</translation>
    </message>
    <message>
      <source>大小（字节）</source>
      <translation>Size (bytes)</translation>
    </message>
    <message>
      <source>失效日期</source>
      <translation>Ceased on</translation>
    </message>
    <message>
      <source>姓名</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>定期事项</source>
      <translation>Regular duties</translation>
    </message>
    <message>
      <source>审定人</source>
      <translation>Cleared by</translation>
    </message>
    <message>
      <source>审定日期</source>
      <translation>Cleared on</translation>
    </message>
    <message>
      <source>审结日期</source>
      <translation>Closed on</translation>
    </message>
    <message>
      <source>已设置</source>
      <translation>Set</translation>
    </message>
    <message>
      <source>平信</source>
      <translation>Ordinary mail</translation>
    </message>
    <message>
      <source>年度</source>
      <translation>Year</translation>
    </message>
    <message>
      <source>年度事实</source>
      <translation>Facts of the year</translation>
    </message>
    <message>
      <source>序号</source>
      <translation>Serial</translation>
    </message>
    <message>
      <source>归档号</source>
      <translation>Archive number</translation>
    </message>
    <message>
      <source>意见</source>
      <translation>Remarks</translation>
    </message>
    <message>
      <source>成文日期</source>
      <translation>Made on</translation>
    </message>
    <message>
      <source>截至年度</source>
      <translation>Until year</translation>
    </message>
    <message>
      <source>所依据的登记</source>
      <translation>Records it rests on</translation>
    </message>
    <message>
      <source>所属期</source>
      <translation>Period</translation>
    </message>
    <message>
      <source>所属登记</source>
      <translation>Belongs to</translation>
    </message>
    <message>
      <source>所属编号</source>
      <translation>Its number</translation>
    </message>
    <message>
      <source>报告内容</source>
      <translation>Report's content</translation>
    </message>
    <message>
      <source>报告办理</source>
      <translation>Report's steps</translation>
    </message>
    <message>
      <source>报告文字</source>
      <translation>Report text</translation>
    </message>
    <message>
      <source>报告格式</source>
      <translation>Report form</translation>
    </message>
    <message>
      <source>拆分自</source>
      <translation>Split from</translation>
    </message>
    <message>
      <source>指标</source>
      <translation>Indicator</translation>
    </message>
    <message>
      <source>提交答复日期</source>
      <translation>Written answer handed in on</translation>
    </message>
    <message>
      <source>收件人</source>
      <translation>Addressee</translation>
    </message>
    <message>
      <source>收件确认记录</source>
      <translation>Note on the receipt</translation>
    </message>
    <message>
      <source>收到件数</source>
      <translation>Number received</translation>
    </message>
    <message>
      <source>收到日期</source>
      <translation>Received on</translation>
    </message>
    <message>
      <source>收费金额</source>
      <translation>Fee charged</translation>
    </message>
    <message>
      <source>放假安排</source>
      <translation>Holidays</translation>
    </message>
    <message>
      <source>放假通知</source>
      <translation>Holiday notice</translation>
    </message>
    <message>
      <source>数值</source>
      <translation>Value</translation>
    </message>
    <message>
      <source>文书</source>
      <translation>Letter</translation>
    </message>
    <message>
      <source>文书代字</source>
      <translation>Letter word</translation>
    </message>
    <message>
      <source>文书模板</source>
      <translation>Letter templates</translation>
    </message>
    <message>
      <source>文书编号规则</source>
      <translation>Pattern of letter numbers</translation>
    </message>
    <message>
      <source>文件名</source>
      <translation>File name</translation>
    </message>
    <message>
      <source>文号</source>
      <translation>Document number</translation>
    </message>
    <message>
      <source>文号规则</source>
      <translation>Pattern of document numbers</translation>
    </message>
    <message>
      <source>文字</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>文种</source>
      <translation>Kind of letter</translation>
    </message>
    <message>
      <source>文种代字</source>
      <translation>Series</translation>
    </message>
    <message>
      <source>文稿校验值</source>
      <translation>Checksum of the paper</translation>
    </message>
    <message>
      <source>日期</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>时间</source>
      <translation>Time</translation>
    </message>
    <message>
      <source>是</source>
      <translation>Yes</translation>
    </message>
    <message>
      <source>有效性</source>
      <translation>Validity</translation>
    </message>
    <message>
      <source>期初累计</source>
      <translation>Opening figures</translation>
    </message>
    <message>
      <source>本级人民政府</source>
      <translation>Government of this level</translation>
    </message>
    <message>
      <source>机关代字</source>
      <translation>Document word</translation>
    </message>
    <message>
      <source>机构代码</source>
      <translation>Agency code</translation>
    </message>
    <message>
      <source>来自申请</source>
      <translation>From request</translation>
    </message>
    <message>
      <source>查收人</source>
      <translation>Checked by</translation>
    </message>
    <message>
      <source>查收处</source>
      <translation>Intake place</translation>
    </message>
    <message>
      <source>标题中的单位名称</source>
      <translation>Name in the title</translation>
    </message>
    <message>
      <source>校验值</source>
      <translation>Checksum</translation>
    </message>
    <message>
      <source>样章</source>
      <translation>Sample seal</translation>
    </message>
    <message>
      <source>案号</source>
      <translation>Case number</translation>
    </message>
    <message>
      <source>正文</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>每日查收</source>
      <translation>Daily intake</translation>
    </message>
    <message>
      <source>每日查收处</source>
      <translation>Places of daily intake</translation>
    </message>
    <message>
      <source>流水校验值</source>
      <translation>Checksums of the journal</translation>
    </message>
    <message>
      <source>版本</source>
      <translation>Version</translation>
    </message>
    <message>
      <source>状态</source>
      <translation>State</translation>
    </message>
    <message>
      <source>由申请转公开</source>
      <translation>Opened after a request</translation>
    </message>
    <message>
      <source>申请</source>
      <translation>Request</translation>
    </message>
    <message>
      <source>申请人</source>
      <translation>Applicant</translation>
    </message>
    <message>
      <source>申请人类别</source>
      <translation>Class of applicant</translation>
    </message>
    <message>
      <source>申请内容</source>
      <translation>Content</translation>
    </message>
    <message>
      <source>申请方式</source>
      <translation>Received by</translation>
    </message>
    <message>
      <source>电子邮箱</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>留空待盖章</source>
      <translation>Left free for the seal</translation>
    </message>
    <message>
      <source>登记号</source>
      <translation>Number</translation>
    </message>
    <message>
      <source>登记号规则</source>
      <translation>Pattern of request numbers</translation>
    </message>
    <message>
      <source>移除日期</source>
      <translation>Removed on</translation>
    </message>
    <message>
      <source>签发人</source>
      <translation>Signer</translation>
    </message>
    <message>
      <source>签发人职务</source>
      <translation>Signer's post</translation>
    </message>
    <message>
      <source>签发文件</source>
      <translation>Signed file</translation>
    </message>
    <message>
      <source>签发文件校验值</source>
      <translation>Checksum of the signed file</translation>
    </message>
    <message>
      <source>签发版本</source>
      <translation>Signed version</translation>
    </message>
    <message>
      <source>管辖法院</source>
      <translation>Court in charge</translation>
    </message>
    <message>
      <source>类型</source>
      <translation>Kind</translation>
    </message>
    <message>
      <source>索引号</source>
      <translation>Index number</translation>
    </message>
    <message>
      <source>索引号规则</source>
      <translation>Pattern of index numbers</translation>
    </message>
    <message>
      <source>经办人</source>
      <translation>Clerk</translation>
    </message>
    <message>
      <source>结果</source>
      <translation>Result</translation>
    </message>
    <message>
      <source>缴费方式</source>
      <translation>Way of payment</translation>
    </message>
    <message>
      <source>网址</source>
      <translation>Website</translation>
    </message>
    <message>
      <source>网页链接</source>
      <translation>Web link</translation>
    </message>
    <message>
      <source>职务</source>
      <translation>Post</translation>
    </message>
    <message>
      <source>联系人</source>
      <translation>Contact</translation>
    </message>
    <message>
      <source>联系电话</source>
      <translation>Telephone</translation>
    </message>
    <message>
      <source>获取方式</source>
      <translation>Delivery</translation>
    </message>
    <message>
      <source>行政区域</source>
      <translation>Region</translation>
    </message>
    <message>
      <source>行政复议机关</source>
      <translation>Reconsideration agency</translation>
    </message>
    <message>
      <source>证书校验值</source>
      <translation>Checksum of the certificate</translation>
    </message>
    <message>
      <source>证件号码</source>
      <translation>ID number</translation>
    </message>
    <message>
      <source>证件类型</source>
      <translation>ID type</translation>
    </message>
    <message>
      <source>负责人职务</source>
      <translation>Director's post</translation>
    </message>
    <message>
      <source>责任科室</source>
      <translation>Section in charge</translation>
    </message>
    <message>
      <source>起草人</source>
      <translation>Drafted by</translation>
    </message>
    <message>
      <source>起草日期</source>
      <translation>Drafted on</translation>
    </message>
    <message>
      <source>路径</source>
      <translation>Path</translation>
    </message>
    <message>
      <source>身份</source>
      <translation>Role</translation>
    </message>
    <message>
      <source>退回意见</source>
      <translation>Remarks</translation>
    </message>
    <message>
      <source>退回日期</source>
      <translation>Returned on</translation>
    </message>
    <message>
      <source>送审日期</source>
      <translation>Sent for review on</translation>
    </message>
    <message>
      <source>送达凭证</source>
      <translation>Proof of delivery</translation>
    </message>
    <message>
      <source>送达日期</source>
      <translation>Delivered on</translation>
    </message>
    <message>
      <source>适用条例</source>
      <translation>Regulation that applies</translation>
    </message>
    <message>
      <source>适用理由</source>
      <translation>Why it applies</translation>
    </message>
    <message>
      <source>通知标题</source>
      <translation>Title of the notice</translation>
    </message>
    <message>
      <source>通讯地址</source>
      <translation>Address</translation>
    </message>
    <message>
      <source>邮政编码</source>
      <translation>Postcode</translation>
    </message>
    <message>
      <source>部分</source>
      <translation>Section</translation>
    </message>
    <message>
      <source>附件</source>
      <translation>Attachments</translation>
    </message>
  </context>
  <context>
    <name>messages</name>
    <message>
      <source>--all 和 --first 只能给出一个，请去掉其中之一。</source>
      <translation>--all and --first cannot both be given; drop one of them.</translation>
    </message>
    <message>
      <source>--previous 给出的“{file}”是{given}年度的报告，不是{wanted}年度的，没有用来核对，请换用{wanted}年度的</source>
      <translation>The file "{file}" given by --previous is the report of {given}, not of {wanted}; nothing was checked against it, please give the one of {wanted}</translation>
    </message>
    <message>
      <source>2024年起不服不予公开决定的，应当先申请行政复议；请核对未经复议直接起诉的案件是否都不属于这一情形</source>
      <translation>Since 2024 a decision to withhold has to go to reconsideration first; please check that no case of direct litigation is of this kind</translation>
    </message>
    <message>
      <source>A4及以下幅面的单面为1页；不同申请的页数不合并计算；只告知已公开信息获取方式的，不按量收费</source>
      <translation>One side of up to A4 is one page; pages of different requests are not added up; where only the way to published information is told, nothing is charged by page</translation>
    </message>
    <message>
      <source>U+{ord:04X}（第 {row} 行）</source>
      <translation>U+{ord:04X} (row {row})</translation>
    </message>
    <message>
      <source>[U] 2024年起县级部门的行政复议机关为本级人民政府；15日的起诉期限、部分公开中公开部分的写法请按本地要求核对。</source>
      <translation>[U] Since 2024 reconsideration against a county department goes to the government of its own level; check the 15 days for litigation and the wording of the granted part of a partial grant against local practice.</translation>
    </message>
    <message>
      <source>[U] 人民法院一般不受理对不予重复处理告知的起诉，可按本地要求改写。</source>
      <translation>[U] The people's courts do not as a rule take a lawsuit against a notice that a repeated request is not handled again; may be reworded to local practice.</translation>
    </message>
    <message>
      <source>[U] 人民法院一般不受理对拒绝提供公开出版物的起诉，可按本地要求改写。</source>
      <translation>[U] The courts generally do not hear lawsuits about refusing publications on sale; reword it to local practice if need be.</translation>
    </message>
    <message>
      <source>[U] 人民法院一般不受理此类告知，可按本地要求改写。</source>
      <translation>[U] Courts do not as a rule accept cases on such a notice; change the wording as local practice asks.</translation>
    </message>
    <message>
      <source>[U] 人民法院对拒绝加工分析、依专门规定查询的告知一般不予受理，是否写明行政复议请按本地要求核对。</source>
      <translation>[U] Courts do not as a rule take cases about a refusal to process or analyse, or about a referral to special rules of inquiry; check against local practice whether reconsideration is named.</translation>
    </message>
    <message>
      <source>[U] 逾期不补正、逾期未缴费等程序性处理能否单独提起诉讼各地掌握不一，可按本地要求改写。</source>
      <translation>[U] Whether a lawsuit may be brought against a step of procedure alone, such as not corrected or fee not paid in time, is seen differently from place to place; may be reworded to local practice.</translation>
    </message>
    <message>
      <source>{before}年的数没有报告也没有登记可查，比较的话不写入正文</source>
      <translation>Neither a report nor records give the figure of {before}; the comparison is left out of the text</translation>
    </message>
    <message>
      <source>{before}年：{label}</source>
      <translation>{before}: {label}</translation>
    </message>
    <message>
      <source>{case}于{on}收到，当时还没有答复，答复期限也没有过，请核对日期或关联的登记号</source>
      <translation>{case} was received on {on}, when there was no answer yet and the due date had not passed; please check the date or the request's register number</translation>
    </message>
    <message>
      <source>{case}的收到日期{on}早于申请的收到日期{received_on}，请核对日期或关联的登记号</source>
      <translation>{case}: received on {on}, before the request came on {received_on}; please check the day or the number of the request</translation>
    </message>
    <message>
      <source>{cells}没有填数，没有核对；确实没有的应填0</source>
      <translation>{cells}: no figure, not checked; enter 0 where there was none</translation>
    </message>
    <message>
      <source>{change}。本年数：{rule}</source>
      <translation>{change}. This year: {rule}</translation>
    </message>
    <message>
      <source>{count}件已办结申请的个人信息超过保存期限</source>
      <translation>The personal data of {count} closed requests are past their time of keeping</translation>
    </message>
    <message>
      <source>{count}项都是0，和为0</source>
      <translation>all {count} are 0, so the sum is 0</translation>
    </message>
    <message>
      <source>{days}个工作日有{count}处没有查收记录</source>
      <translation>{days} working days with {count} places not ticked</translation>
    </message>
    <message>
      <source>{days}个工作日（{article}）</source>
      <translation>{days} working days ({article})</translation>
    </message>
    <message>
      <source>{days}等</source>
      <translation>{days} and more</translation>
    </message>
    <message>
      <source>{day}{approved}延长答复期限{days}个工作日。</source>
      <translation>{day}: {approved}the due date is extended by {days} working days.</translation>
    </message>
    <message>
      <source>{day}{to}发出征求意见书，所需时间计入期限。</source>
      <translation>{day}: consultation sent{to}; the time it takes counts.</translation>
    </message>
    <message>
      <source>{day}{to}发出征求意见书，自次日起至收回之日不计入期限。</source>
      <translation>{day}: consultation sent{to}; from the next day to the day it is returned nothing counts.</translation>
    </message>
    <message>
      <source>{day}发出</source>
      <translation>Sent out {day}</translation>
    </message>
    <message>
      <source>{day}发出收费通知{amount}时答复期限已过，期限不停止计算。</source>
      <translation>{day}: fee notice{amount} sent after the answer was due; the count does not stop.</translation>
    </message>
    <message>
      <source>{day}发出收费通知{amount}，期限停止计算，申请人应于{last}或之前缴费。</source>
      <translation>{day}: fee notified{amount}; the count stops, the applicant is to pay on or before {last}.</translation>
    </message>
    <message>
      <source>{day}发出收费通知{amount}，期限照常计算。</source>
      <translation>{day}: fee notice sent{amount}; the count goes on as before.</translation>
    </message>
    <message>
      <source>{day}发出补正告知{until}，等待补正期间不计期限。</source>
      <translation>{day}: correction asked for{until}; the time of waiting for it does not count.</translation>
    </message>
    <message>
      <source>{day}告知申请人延迟至{until}{rest}答复。</source>
      <translation>{day}: applicant told that the answer is put off to {until}{rest}.</translation>
    </message>
    <message>
      <source>{day}在“{name}”中上班，在“{other}”中放假，请核对通知</source>
      <translation>{day} is worked in "{name}" and off in "{other}"; please check the notice</translation>
    </message>
    <message>
      <source>{day}尚在办理</source>
      <translation>still open on {day}</translation>
    </message>
    <message>
      <source>{day}尚在办理（以前年度已办结、后来重新办理的不再计）</source>
      <translation>still open on {day} (a request closed in an earlier year and reopened since does not count)</translation>
    </message>
    <message>
      <source>{day}延期时已另行确定答复时间，延期不起作用。</source>
      <translation>{day}: extended after a later date was set; the extension has no effect.</translation>
    </message>
    <message>
      <source>{day}延期时申请已经办结，延期不起作用。</source>
      <translation>{day}: extended after the request was closed; the extension has no effect.</translation>
    </message>
    <message>
      <source>{day}延期时答复期限已过，延期不起作用。</source>
      <translation>{day}: extended after the reply was due; the extension has no effect.</translation>
    </message>
    <message>
      <source>{day}收到申请人的理由说明，期限照常计算。</source>
      <translation>{day}: reasons received from the applicant; the count goes on as usual.</translation>
    </message>
    <message>
      <source>{day}收到补正，自其后第一个工作日起重新计算{days}个工作日。</source>
      <translation>{day}: correction received; {days} working days are counted anew from the next working day.</translation>
    </message>
    <message>
      <source>{day}收回{of}意见，{skipped}自其后第一个工作日起继续计算。</source>
      <translation>{day}: {of} consultation returned; {skipped}the count goes on from the next working day.</translation>
    </message>
    <message>
      <source>{day}收回{of}意见，另有{left}份意见尚未收回，仍不计入期限。</source>
      <translation>{day}: {of} opinion returned; {left} more are still out, the time still does not count.</translation>
    </message>
    <message>
      <source>{day}收回{of}意见，期限照常计算。</source>
      <translation>{day}: the {of} consultation returned; the due date counts as before.</translation>
    </message>
    <message>
      <source>{day}既属于“{name}”又属于“{other}”，请核对通知</source>
      <translation>{day} belongs to both "{name}" and "{other}"; please check the notice</translation>
    </message>
    <message>
      <source>{day}申请人撤回申请。</source>
      <translation>{day}: withdrawn by the applicant.</translation>
    </message>
    <message>
      <source>{day}申请人缴费，期限照常计算。</source>
      <translation>{day}: fee paid by the applicant; the count goes on as before.</translation>
    </message>
    <message>
      <source>{day}申请人缴费，自其后第一个工作日起继续计算。</source>
      <translation>{day}: the applicant paid; the count goes on from the next working day.</translation>
    </message>
    <message>
      <source>{day}申请人缴费，自其后第一个工作日起重新计算{days}个工作日。</source>
      <translation>{day}: fee paid; {days} working days are counted anew from the next working day.</translation>
    </message>
    <message>
      <source>{day}确定的延迟答复时间不起作用，期限照常计算。</source>
      <translation>{day}: the later date set has no effect; the count goes on as usual.</translation>
    </message>
    <message>
      <source>{day}答复{outcome}。</source>
      <translation>{day}: replied{outcome}.</translation>
    </message>
    <message>
      <source>{day}请申请人{until}说明理由，期限照常计算。</source>
      <translation>{day}: the applicant is asked for reasons{until}; the count goes on as before.</translation>
    </message>
    <message>
      <source>{day}还没有到，不能登记查收，请选今天或以前的日期</source>
      <translation>{day} is still to come and cannot be ticked; please choose today or an earlier day</translation>
    </message>
    <message>
      <source>{day}还没有到，只有到今天为止登记的记录</source>
      <translation>{day} is still to come; there are only the records up to today</translation>
    </message>
    <message>
      <source>{day}送审</source>
      <translation>{day}: sent for review</translation>
    </message>
    <message>
      <source>{day}送达{evidence}。</source>
      <translation>{day}: delivered{evidence}.</translation>
    </message>
    <message>
      <source>{day}重新办理，自其后第一个工作日起重新计算{days}个工作日。</source>
      <translation>{day}: reopened; {days} working days are counted anew from the next working day.</translation>
    </message>
    <message>
      <source>{due}到期，其间没有工作日</source>
      <translation>due {due}, no working day in between</translation>
    </message>
    <message>
      <source>{due}已到期</source>
      <translation>Due on {due}, now past</translation>
    </message>
    <message>
      <source>{file} 不是备份文件，请选择本程序做的备份。</source>
      <translation>{file} is not a backup file; choose a backup made by this program.</translation>
    </message>
    <message>
      <source>{file} 不是完好的备份文件，请换一个备份。</source>
      <translation>{file} is not a sound backup file; choose another backup.</translation>
    </message>
    <message>
      <source>{file} 不是本程序的办公数据，请检查路径，另选一个文件夹。</source>
      <translation>{file} is not an office of this program; check the path or choose another folder.</translation>
    </message>
    <message>
      <source>{first}—{last}年度</source>
      <translation>{first}–{last}</translation>
    </message>
    <message>
      <source>{first}年度</source>
      <translation>{first}</translation>
    </message>
    <message>
      <source>{folder} 在网络位置上，办公数据只能放在本机磁盘，以免损坏；网络位置可用来存放备份。</source>
      <translation>{folder} is on a network place; office data belong on this computer's disk lest they be damaged. Network places are fit for backups.</translation>
    </message>
    <message>
      <source>{folder} 是一个文件，不是办公数据文件夹，请另选一个文件夹。</source>
      <translation>{folder} is a file, not an office folder; choose a folder.</translation>
    </message>
    <message>
      <source>{folder} 是以只读方式打开的，不能保存；请正常打开后再试。</source>
      <translation>{folder} was opened read-only and cannot be saved to; open it normally and try again.</translation>
    </message>
    <message>
      <source>{folder} 是只读的，不能保存，请检查文件夹的权限。</source>
      <translation>{folder} is read-only and cannot be saved to; check the folder's permissions.</translation>
    </message>
    <message>
      <source>{folder} 正由 {user} 在 {host} 上使用（自 {since} 起，进程 {pid}），请先在那里退出。</source>
      <translation>{folder} is in use by {user} on {host} (since {since}, process {pid}); please leave it there first.</translation>
    </message>
    <message>
      <source>{folder} 正被另一个程序占用，这次没有保存，请稍后再试。</source>
      <translation>{folder} is in use by another program; this was not saved, try again later.</translation>
    </message>
    <message>
      <source>{folder} 正被本程序的另一个窗口使用，请先退出那里。</source>
      <translation>{folder} is in use by another window of this program; please leave that first.</translation>
    </message>
    <message>
      <source>{folder} 由旧版程序建立，请先打开窗口一次以便升级，然后再试。</source>
      <translation>{folder} was made by an older version; open it in the window once, so that it is brought up to date, and try again.</translation>
    </message>
    <message>
      <source>{folder} 由更新版本的程序建立（数据版本 {revision}，本程序到 {newest}），请升级程序后再打开。</source>
      <translation>{folder} was made by a newer version (data version {revision}, this program knows up to {newest}); upgrade the program first.</translation>
    </message>
    <message>
      <source>{folder} 的数据文件已损坏（{reason}），且没有找到备份，请先复制整个文件夹保存，再与维护人员联系。</source>
      <translation>The data file of {folder} is damaged ({reason}) and no backup was found; copy the whole folder to a safe place first, then ask the maintainer.</translation>
    </message>
    <message>
      <source>{folder} 的数据文件已损坏（{reason}）；最近的备份是 {copy}，用“恢复备份”（命令 restore）选它即可恢复。</source>
      <translation>The data file of {folder} is damaged ({reason}); the newest backup is {copy}: put it back with Restore (command restore).</translation>
    </message>
    <message>
      <source>{folder} 的数据没有能升级到新版本（{reason}），原有数据未动，请与维护人员联系；升级前的副本在 {copy}。</source>
      <translation>The data of {folder} could not be upgraded ({reason}) and were left as they were; ask the maintainer. The copy from before the upgrade is {copy}.</translation>
    </message>
    <message>
      <source>{folder} 里已有办公数据，没有恢复；请另选一个空文件夹。</source>
      <translation>{folder} holds an office already, nothing was restored; choose an empty folder.</translation>
    </message>
    <message>
      <source>{folder} 里有别的文件（如 {name}），请另选一个空文件夹存放办公数据。</source>
      <translation>{folder} holds other files (such as {name}); choose an empty folder for the office.</translation>
    </message>
    <message>
      <source>{folder} 里没有办公数据，请检查路径；要新建，请不带命令打开窗口，或用命令 demo 建一个示例单位。</source>
      <translation>{folder} holds no office; check the path. To make one, open the window without a command, or build a sample with the command demo.</translation>
    </message>
    <message>
      <source>{kind}登记在{on}，告知书{number}却在{issued_on}才发出，晚于原答复期限{due}，请核对日期</source>
      <translation>{kind} is logged on {on}, but the notice {number} was sent only on {issued_on}, after the original due date {due}; please check the dates</translation>
    </message>
    <message>
      <source>{label}{day}在很远的将来，请核对年份</source>
      <translation>{label} {day} is far in the future; please check the year</translation>
    </message>
    <message>
      <source>{label}{day}早于1949年10月1日，请核对年份</source>
      <translation>{label} {day} is before 1 October 1949; please check the year</translation>
    </message>
    <message>
      <source>{label}“{text}”写法有误，请改正</source>
      <translation>{label} "{text}" is written wrongly; correct it</translation>
    </message>
    <message>
      <source>{label}“{text}”应当恰好有一个流水号字段 {field}，现有{count}个，请改正</source>
      <translation>{label} "{text}" must have exactly one serial field {field}, it has {count}; correct it</translation>
    </message>
    <message>
      <source>{label}“{text}”的花括号不成对，请改正</source>
      <translation>{label} "{text}" has unpaired braces; correct it</translation>
    </message>
    <message>
      <source>{label}中不认识字段“{field}”，只能用{known}</source>
      <translation>{label} does not know the field "{field}"; use only {known}</translation>
    </message>
    <message>
      <source>{label}中字段“{field}”的写法“{spec}”不能用；流水号可写成 {example}，其他字段不加格式</source>
      <translation>In {label}, field "{field}" cannot be written "{spec}"; a serial may be written {example}, other fields take no format</translation>
    </message>
    <message>
      <source>{label}为空，请填写，例如 {example}</source>
      <translation>{label} is empty; fill it in, such as {example}</translation>
    </message>
    <message>
      <source>{label}定的期限{until}早于其日期{on}，请核对两个日期</source>
      <translation>The time limit {until} of {label} is before its own date {on}; please check both dates</translation>
    </message>
    <message>
      <source>{label}应为不小于0的金额，最多两位小数</source>
      <translation>{label} must be an amount of 0 or more with at most two decimals</translation>
    </message>
    <message>
      <source>{label}日期{on}早于收到日期{received_on}，请核对两个日期</source>
      <translation>{label} on {on} is before the day of receipt {received_on}; please check both dates</translation>
    </message>
    <message>
      <source>{label}日期{on}距收到日期{received_on}超过{years}年，请核对年份</source>
      <translation>{label} on {on} is more than {years} years from the day of receipt {received_on}; please check the year</translation>
    </message>
    <message>
      <source>{label}有{length}个字，超过{most}个字，请缩短</source>
      <translation>{label} has {length} characters, more than {most}; please shorten it</translation>
    </message>
    <message>
      <source>{label}用到{field}，但单位资料中还没有填写，请先填写</source>
      <translation>{label} uses {field}, which the office's profile does not give yet; fill it in first</translation>
    </message>
    <message>
      <source>{label}的件数或页数应为不小于0的整数，请改正</source>
      <translation>The items or pages of "{label}" must be a whole number not below 0; please correct it</translation>
    </message>
    <message>
      <source>{label}的公开日期</source>
      <translation>Date on {label}</translation>
    </message>
    <message>
      <source>{label}的送达日期{delivered_on}早于其日期{on}，请核对两个日期</source>
      <translation>{label} was delivered on {delivered_on}, before its own date {on}; please check both dates</translation>
    </message>
    <message>
      <source>{label}的金额应为不小于0的数，请改正</source>
      <translation>{label} must be an amount of 0 or more; correct it</translation>
    </message>
    <message>
      <source>{label}第 {row} 行“{column}”有 {length} 个字符，超过一个单元格的上限 {limit} 个，请先缩短再导出。</source>
      <translation>{label}, row {row}, "{column}" has {length} characters, more than the {limit} a cell holds; shorten it before exporting.</translation>
    </message>
    <message>
      <source>{label}，与上年相比</source>
      <translation>{label}, compared with last year</translation>
    </message>
    <message>
      <source>{later:%Y-%m-%d} 早于{begin} {earlier:%Y-%m-%d}，请核对</source>
      <translation>{later:%Y-%m-%d} is before {begin} {earlier:%Y-%m-%d}; please check</translation>
    </message>
    <message>
      <source>{line}（另有{count}项为0）</source>
      <translation>{line} ({count} more are 0)</translation>
    </message>
    <message>
      <source>{line}，上年为{before}，不计算增长率</source>
      <translation>{line}; last year was {before}, so no growth rate is reckoned</translation>
    </message>
    <message>
      <source>{max:%Y-%m-%d} 晚于答复日期 {answered:%Y-%m-%d}，请核对</source>
      <translation>{max:%Y-%m-%d} is after the reply on {answered:%Y-%m-%d}; please check</translation>
    </message>
    <message>
      <source>{measured}元 ÷ {divide} = {value}{unit}</source>
      <translation>{measured} yuan ÷ {divide} = {value} {unit}</translation>
    </message>
    <message>
      <source>{message}；{typed}与“{twin}”相同</source>
      <translation>{message}; {typed} is the figure of "{twin}"</translation>
    </message>
    <message>
      <source>{message}；报告格式原样如此，不必改动</source>
      <translation>{message}; the form itself prints it so, nothing need be changed</translation>
    </message>
    <message>
      <source>{min:%Y-%m-%d} 早于收到日期 {received:%Y-%m-%d}，请核对</source>
      <translation>{min:%Y-%m-%d} is before the day of receipt {received:%Y-%m-%d}; please check</translation>
    </message>
    <message>
      <source>{month}月</source>
      <translation>Month {month}</translation>
    </message>
    <message>
      <source>{month}月{day}日</source>
      <translation>{day}/{month}</translation>
    </message>
    <message>
      <source>{month}月公开的信息</source>
      <translation>Items published in month {month}</translation>
    </message>
    <message>
      <source>{month}月（条）</source>
      <translation>Month {month} (items)</translation>
    </message>
    <message>
      <source>{most}或{last}</source>
      <translation>{most} or {last}</translation>
    </message>
    <message>
      <source>{name}不早于{day}</source>
      <translation>{name} not before {day}</translation>
    </message>
    <message>
      <source>{name}不晚于{day}</source>
      <translation>{name} not after {day}</translation>
    </message>
    <message>
      <source>{name}为{shown}</source>
      <translation>{name} is {shown}</translation>
    </message>
    <message>
      <source>{name}为空或晚于{day}</source>
      <translation>{name} empty or after {day}</translation>
    </message>
    <message>
      <source>{name}含{shown}</source>
      <translation>{name} includes {shown}</translation>
    </message>
    <message>
      <source>{name}在{day}至{day2}</source>
      <translation>{name} from {day} to {day2}</translation>
    </message>
    <message>
      <source>{name}属于“{values}”</source>
      <translation>{name} within "{values}"</translation>
    </message>
    <message>
      <source>{name}早于{day}</source>
      <translation>{name} before {day}</translation>
    </message>
    <message>
      <source>{name}的口令不对，没有签发。</source>
      <translation>The passphrase of {name} is wrong; nothing was signed.</translation>
    </message>
    <message>
      <source>{name}：报告为“{ours}”，文件中为“{theirs}”</source>
      <translation>{name}: "{ours}" in the report, "{theirs}" in the file</translation>
    </message>
    <message>
      <source>{one}与{other}</source>
      <translation>{one} and {other}</translation>
    </message>
    <message>
      <source>{on}{what}，在答复期限之内。</source>
      <translation>{on}: {what}, by the due date.</translation>
    </message>
    <message>
      <source>{on}{what}，超过答复期限{days}天。</source>
      <translation>{on}: {what}, {days} days after the due date.</translation>
    </message>
    <message>
      <source>{on}之前没有收费通知，请先登记收费通知</source>
      <translation>there is no notice of a fee before {on}; please record it first</translation>
    </message>
    <message>
      <source>{on}之前没有未收回的征求意见，请先登记征求意见发出</source>
      <translation>no opinion is out before {on}; please record first that it was asked for</translation>
    </message>
    <message>
      <source>{on}之前没有答复，不能登记送达；请先登记答复</source>
      <translation>there is no reply before {on} that could be delivered; please record the reply first</translation>
    </message>
    <message>
      <source>{on}之前没有补正告知，不能登记收到补正；请先登记补正告知</source>
      <translation>no correction was asked for before {on}; please record that first</translation>
    </message>
    <message>
      <source>{on}之前没有说明理由告知，不能登记收到理由说明；请先登记说明理由告知</source>
      <translation>no reasons were asked for before {on}, so none can be received; please record first that they were asked for</translation>
    </message>
    <message>
      <source>{on}已{first}计收，同一申请不能再{second}计收，请改为同一种方式</source>
      <translation>the fee was charged "{first}" on {on}; the same request cannot be charged "{second}" too; please use one way for both</translation>
    </message>
    <message>
      <source>{on}已登记{label}</source>
      <translation>has "{label}" on {on}</translation>
    </message>
    <message>
      <source>{on}已登记答复，但没有发出的答复文书，请制发文书；在别处制发的，请填写答复文号</source>
      <translation>An answer was logged on {on}, but no letter with the answer was sent out; please make the letter, or fill in the document number if it was made elsewhere</translation>
    </message>
    <message>
      <source>{on}已答复，送达后登记</source>
      <translation>Replied on {on}; record the delivery</translation>
    </message>
    <message>
      <source>{on}未收回的征求意见是向{parties}发出的，不是向{party}，请核对征求意见的对象</source>
      <translation>The consultation still out on {on} went to {parties}, not to {party}; please check who was consulted</translation>
    </message>
    <message>
      <source>{on}正在等待申请人补正或缴费，没有答复期限可以延迟；请在收到补正或缴费之后登记</source>
      <translation>the request awaits correction or payment on {on}, and there is no due date to put off; please record this after the correction or payment</translation>
    </message>
    <message>
      <source>{on}送达</source>
      <translation>delivered {on}</translation>
    </message>
    <message>
      <source>{parts}，合计{total}</source>
      <translation>{parts}, together {total}</translation>
    </message>
    <message>
      <source>{part} ÷ 0，分母为0，不能计算</source>
      <translation>{part} ÷ 0: the denominator is 0, cannot be reckoned</translation>
    </message>
    <message>
      <source>{part} ÷ {whole}，有一个数缺，不能计算</source>
      <translation>{part} ÷ {whole}: a figure is missing, cannot be reckoned</translation>
    </message>
    <message>
      <source>{path}占比</source>
      <translation>Share of {path}</translation>
    </message>
    <message>
      <source>{path}（条）</source>
      <translation>{path} (items)</translation>
    </message>
    <message>
      <source>{period}还没有结束，不能记为已报送</source>
      <translation>{period} is not over yet and cannot be marked as returned</translation>
    </message>
    <message>
      <source>{received_on}收到申请，当日不计，自其后第一个工作日起算{days}个工作日。</source>
      <translation>{received_on}: request received; this day does not count, {days} working days from the next working day.</translation>
    </message>
    <message>
      <source>{received_on}收到的申请不收信息处理费，该收费自2021年起施行，不需要收费通知</source>
      <translation>a request received on {received_on} bears no fee, as fees are charged only since 2021; no fee notice is needed</translation>
    </message>
    <message>
      <source>{record}（{actor}于{at}{label}）</source>
      <translation>{record} ({actor}, {at}, {label})</translation>
    </message>
    <message>
      <source>{report}，取自{form}的{cells}</source>
      <translation>{report}, from {cells} of {form}</translation>
    </message>
    <message>
      <source>{rule}，除以{divide}折合为{unit}</source>
      <translation>{rule}, divided by {divide} to give {unit}</translation>
    </message>
    <message>
      <source>{said}（本部分共{places}处）</source>
      <translation>{said} ({places} places in this part)</translation>
    </message>
    <message>
      <source>{table}为{v}{unit}</source>
      <translation>{table} {v}{unit}</translation>
    </message>
    <message>
      <source>{title}不能用于答复结果“{outcome}”，请另选文书</source>
      <translation>{title} does not serve the outcome "{outcome}"; choose another letter</translation>
    </message>
    <message>
      <source>{title}还没有填写{fields}</source>
      <translation>{title}: not filled in yet: {fields}</translation>
    </message>
    <message>
      <source>{title}须经负责人审定后发出，现为“{state}”。</source>
      <translation>{title} has to be cleared by the director before it goes out; it is "{state}" now.</translation>
    </message>
    <message>
      <source>{title}（{number}）已于{issued_on}发出，办理经过中却没有{kind}，请补记；文书有误的，请作废</source>
      <translation>{title} ({number}) was sent on {issued_on}, but the course has no {kind}; please log it, or make the letter void if it is wrong</translation>
    </message>
    <message>
      <source>{value} 与第 {first} 行重复，请改为不同的{heading}</source>
      <translation>{value} is also in row {first}; please give another {heading}</translation>
    </message>
    <message>
      <source>{value} 已登记过，请核对是否重复导入，或改用新的{heading}</source>
      <translation>{value} is in the log already; check whether it was imported before, or give a new {heading}</translation>
    </message>
    <message>
      <source>{what}应为1至64个字符，请改正后再生成签名密钥。</source>
      <translation>{what} must have 1 to 64 characters; correct it and make the key again.</translation>
    </message>
    <message>
      <source>{what}期限{day}已过</source>
      <translation>{what}: the time was up on {day}</translation>
    </message>
    <message>
      <source>{what}：字段的用法有误（{reason}），请只用字段名和条件</source>
      <translation>{what}: the fields are used wrongly ({reason}); use only field names and conditions</translation>
    </message>
    <message>
      <source>{where}{words}不等：{left}，比{a}{difference}</source>
      <translation>{where}{words} differ: {left} against {a}, {difference}</translation>
    </message>
    <message>
      <source>{where}{words}（现为{a}）</source>
      <translation>{where}{words} (now {a})</translation>
    </message>
    <message>
      <source>{where}{words}：{left}应{relation}{right}</source>
      <translation>{where}{words}: {left} should be {relation} {right}</translation>
    </message>
    <message>
      <source>{where}：{what}×{rate}元＝{amount}元</source>
      <translation>{where}: {what} × {rate} yuan = {amount} yuan</translation>
    </message>
    <message>
      <source>{where}：不收费</source>
      <translation>{where}: no fee</translation>
    </message>
    <message>
      <source>{who}意见</source>
      <translation>opinion of {who}</translation>
    </message>
    <message>
      <source>{words}；原期限为{original}</source>
      <translation>{words}; the due date was {original}</translation>
    </message>
    <message>
      <source>{words}；所涉年份尚无放假通知，按周末和法定节假日推算</source>
      <translation>{words}; no holiday notice for the year concerned yet, estimated by weekends and statutory holidays</translation>
    </message>
    <message>
      <source>{words}；未延期时为{original}</source>
      <translation>{words}; without the extension {original}</translation>
    </message>
    <message>
      <source>{year} 年的“{indicator}”与第 {first} 行重复，请只留一行</source>
      <translation>"{indicator}" of {year} is also in row {first}; please keep one of them</translation>
    </message>
    <message>
      <source>{year} 年的“{indicator}”已录入过，请在程序中修改该数据，或删去此行</source>
      <translation>"{indicator}" of {year} was entered already; change it in the program or delete this row</translation>
    </message>
    <message>
      <source>{year}年</source>
      <translation>{year}</translation>
    </message>
    <message>
      <source>{year}年{month}月</source>
      <translation>{month}/{year}</translation>
    </message>
    <message>
      <source>{year}年{month}月{day}日</source>
      <translation>{year}-{month:02d}-{day:02d}</translation>
    </message>
    <message>
      <source>{year}年尚无放假通知，按周末和法定节假日推算</source>
      <translation>No holiday notice for {year} yet: estimated by weekends and statutory holidays</translation>
    </message>
    <message>
      <source>{year}年度</source>
      <translation>{year}</translation>
    </message>
    <message>
      <source>{year}年度填报数；按登记计数的办法：{rule}</source>
      <translation>figure entered for {year}; counted from the records it would be: {rule}</translation>
    </message>
    <message>
      <source>{year}年度填报数；没有填报时为{rule}</source>
      <translation>the figure entered for {year}; without an entry {rule}</translation>
    </message>
    <message>
      <source>{year}年度报告</source>
      <translation>Report {year}</translation>
    </message>
    <message>
      <source>{year}年度报告已在本单位签发，核对时以签发的为准，不需要录入</source>
      <translation>The report of {year} was signed in this office; checks go by the signed one, it need not be entered</translation>
    </message>
    <message>
      <source>{year}年度报告已签发第{version}版，再次签发请写明更正的理由</source>
      <translation>The report of {year} is signed as version {version}; give the reason of the correction to sign again</translation>
    </message>
    <message>
      <source>{year}年度报告已签发第{version}版，再次签发请用 --reason 写明更正的理由。</source>
      <translation>The report of {year} is signed as version {version}; give the reason with --reason to sign again.</translation>
    </message>
    <message>
      <source>{year}年度报告已经签发，这些数字变动后需要更正</source>
      <translation>The report of {year} is signed; once these figures change it needs a new version</translation>
    </message>
    <message>
      <source>{year}年度报告已经送审，请等负责人审阅；需要修改的请负责人先退回</source>
      <translation>The report of {year} has been sent for review; wait for the director, who returns it if it must be changed</translation>
    </message>
    <message>
      <source>{year}年度报告没有相应的数，未核对：{words}</source>
      <translation>The report of {year} has no such figure, not checked: {words}</translation>
    </message>
    <message>
      <source>{year}年度报告没有签发过第{version}版，请另选一版</source>
      <translation>No version {version} of the report of {year} was signed; choose another version</translation>
    </message>
    <message>
      <source>{year}年度报告没有送审，不能退回</source>
      <translation>The report of {year} has not been sent for review and cannot be returned</translation>
    </message>
    <message>
      <source>{year}年度报告第{version}版，{signer}于{made_at}签发</source>
      <translation>Report {year}, version {version}, signed by {signer} on {made_at}</translation>
    </message>
    <message>
      <source>{year}年度报告，现有登记</source>
      <translation>report of {year}, records as they are now</translation>
    </message>
    <message>
      <source>{year}年度期初数，为启用登记以前的数，填报一次；按登记计数的办法：{rule}</source>
      <translation>Opening figure of {year}, from before the records began, entered once; counted from the records it would be: {rule}</translation>
    </message>
    <message>
      <source>{year}年度没有存下的文字，只对照数字</source>
      <translation>No text of {year} is kept; only figures are compared</translation>
    </message>
    <message>
      <source>{year}年度没有签发或录入的报告，按现有登记计算</source>
      <translation>No report of {year} is signed or entered; reckoned from the present records</translation>
    </message>
    <message>
      <source>{year}年度用的是“{form}”，能对上的数字才并列</source>
      <translation>{year} used "{form}"; only figures that match stand side by side</translation>
    </message>
    <message>
      <source>{year}年度的“{indicator}”由本机关填报，登记中不记此数</source>
      <translation>"{indicator}" of {year} is entered by the office; the records do not hold it</translation>
    </message>
    <message>
      <source>{year}年度的填报数不分日期，截至{day}也按填报数列出</source>
      <translation>Figures entered for {year} have no day; they are also listed as until {day}</translation>
    </message>
    <message>
      <source>{year}年度的这份报告已经撤除，请重新对照</source>
      <translation>This report of {year} has been taken out, please compare anew</translation>
    </message>
    <message>
      <source>{year}年度（填报数）</source>
      <translation>{year} (entered)</translation>
    </message>
    <message>
      <source>{year}年没有这类登记，不能与登记核对</source>
      <translation>No such records were kept in {year}, so it cannot be checked against them</translation>
    </message>
    <message>
      <source>{year}年的节假日安排尚未录入，期限按估计计算</source>
      <translation>The holidays of {year} are not entered yet; due dates are estimates</translation>
    </message>
    <message>
      <source>{year}年第{quarter}季度</source>
      <translation>Quarter {quarter} of {year}</translation>
    </message>
    <message>
      <source>{year}年还没有任何放假的日子，请粘贴通知或者在年历上标出</source>
      <translation>No days off in {year} yet; paste the notice or mark them in the calendar</translation>
    </message>
    <message>
      <source>“{bare}”与“{bare2}”的次序与正文不同</source>
      <translation>"{bare}" and "{bare2}" stand in another order in the text</translation>
    </message>
    <message>
      <source>“{by}”不可用，报表可以按 month（月）或 quarter（季度）统计。</source>
      <translation>"{by}" does not serve; a return counts by month or by quarter.</translation>
    </message>
    <message>
      <source>“{cell}”为{value}，不应是负数，请核对</source>
      <translation>"{cell}" is {value} and should not be negative; please check</translation>
    </message>
    <message>
      <source>“{cell}”为{value}，应是整数，请核对</source>
      <translation>"{cell}" is {value} and should be a whole number; please check</translation>
    </message>
    <message>
      <source>“{cell}”填{share}，应为{arithmetic}</source>
      <translation>"{cell}" reads {share}; it should be {arithmetic}</translation>
    </message>
    <message>
      <source>“{cell}”填报数{entered}与登记计数{counted}不一致，请核对依据</source>
      <translation>"{cell}": entered {entered}, counted from the records {counted}; please check what it rests on</translation>
    </message>
    <message>
      <source>“{cell}”缺数据，请登记或填报；确实没有的请填0</source>
      <translation>"{cell}" has no figure; please record or enter it, or enter 0 where there was none</translation>
    </message>
    <message>
      <source>“{column}”栏全都没有填数，没有核对；确实没有的应填0</source>
      <translation>The column "{column}" holds no figure at all and was not checked; where there is none, enter 0</translation>
    </message>
    <message>
      <source>“{counted}”占{whole}的{right}，文中写作{printed}</source>
      <translation>"{counted}" is {right} of {whole}; the text says {printed}</translation>
    </message>
    <message>
      <source>“{counted}”的占比{printed}与前文各数都算不出来，按{whole}计为{right}</source>
      <translation>"{counted}": the share {printed} follows from no number before it; of {whole} it is {right}</translation>
    </message>
    <message>
      <source>“{file}”不是网页或公开的文件，请选择从网站存下的网页，或 DOCX、PDF、XLSX 文件。</source>
      <translation>"{file}" is neither a web page nor a published file; choose a page saved from the website, or a DOCX, PDF or XLSX file.</translation>
    </message>
    <message>
      <source>“{file}”是一个文件夹，请给出备份文件的名字，如 备份.zip。</source>
      <translation>"{file}" is a folder; please give the name of a backup file, such as backup.zip.</translation>
    </message>
    <message>
      <source>“{file}”的结尾不是 .ics，请改为 期限.ics 这样的名字。</source>
      <translation>"{file}" does not end in .ics; use a name such as due.ics.</translation>
    </message>
    <message>
      <source>“{folder}”中已有登记，示例单位只能建在空文件夹中</source>
      <translation>"{folder}" holds entries already; a sample office needs an empty folder</translation>
    </message>
    <message>
      <source>“{folder}”里已有别的内容，样例不会覆盖它，请另选一个空文件夹。</source>
      <translation>"{folder}" holds other things, which the sample does not write over; choose another folder.</translation>
    </message>
    <message>
      <source>“{folder}”里没有办公数据，请用 --office 指明单位文件夹。</source>
      <translation>"{folder}" holds no office; name the office folder with --office.</translation>
    </message>
    <message>
      <source>“{form}”没有存下的文字，按底稿对照</source>
      <translation>"{form}" has no stored text; its draft is compared</translation>
    </message>
    <message>
      <source>“{found}”不对公众开放，不是政府信息公开渠道，请核对</source>
      <translation>"{found}" is not open to the public and no channel of publication; please check</translation>
    </message>
    <message>
      <source>“{found}”不成句，疑有错漏字，请核对</source>
      <translation>"{found}" makes no sentence, a word seems wrong or missing; please check</translation>
    </message>
    <message>
      <source>“{found}”是模板中的空位，请补上或删去</source>
      <translation>"{found}" is a blank of the template; please fill it or delete it</translation>
    </message>
    <message>
      <source>“{found}”重复，请核对</source>
      <translation>"{found}" is doubled; please check</translation>
    </message>
    <message>
      <source>“{heading}”之下没有内容，请补写或删去</source>
      <translation>Nothing stands under "{heading}"; write it or take it out</translation>
    </message>
    <message>
      <source>“{heading}”有{length}字，一般不超过{limit}字</source>
      <translation>"{heading}" has {length} characters; {limit} are the usual limit</translation>
    </message>
    <message>
      <source>“{indicator}”栏：</source>
      <translation>Column "{indicator}": </translation>
    </message>
    <message>
      <source>“{indicator}”行：</source>
      <translation>Row "{indicator}": </translation>
    </message>
    <message>
      <source>“{label}”上方没有列名，按格式的次序读取</source>
      <translation>No column names above "{label}"; read in the order of the form</translation>
    </message>
    <message>
      <source>“{match}”不在报告年度{year}年内，疑为沿用上年文稿，请核对</source>
      <translation>"{match}" is outside the year {year}, probably left over from last year's text; please check</translation>
    </message>
    <message>
      <source>“{match}”在统计期限{year}年12月31日之后，请核对</source>
      <translation>"{match}" is after the end of the period, 31 December {year}; please check</translation>
    </message>
    <message>
      <source>“{match}”没有写明全称，疑为沿用其他文稿，请写全称或先注明“以下简称”</source>
      <translation>"{match}" was never given in full, probably left over from another text; give the full title, or say "以下简称" first</translation>
    </message>
    <message>
      <source>“{name}”中上班的{day}是{weekday}，不是周末，请核对年份和文字</source>
      <translation>"{name}": {day}, given as worked, is a {weekday} and no weekend; please check year and text</translation>
    </message>
    <message>
      <source>“{name}”中没有{year}年{month}月{day}日这一天，请核对通知</source>
      <translation>"{name}" names {year}-{month}-{day}, a day that does not exist; please check the notice</translation>
    </message>
    <message>
      <source>“{name}”中的{day}不在{year}年，请核对年份</source>
      <translation>{day} in "{name}" is not in {year}; check the year</translation>
    </message>
    <message>
      <source>“{name}”中的{day}是{weekday}，通知写的是星期{said}，请核对年份和文字</source>
      <translation>In "{name}", {day} is {weekday}, the notice says 星期{said}; please check year and text</translation>
    </message>
    <message>
      <source>“{name}”中的{day}没有读懂是放假还是上班，请核对这一条的文字</source>
      <translation>"{name}": could not tell whether {day} is off or worked; please check the text of this entry</translation>
    </message>
    <message>
      <source>“{name}”从{first}到{last}不像一个假期，请核对日期</source>
      <translation>"{name}" from {first} to {last} does not look like a holiday; please check the dates</translation>
    </message>
    <message>
      <source>“{name}”写的是共{said}天，但从{first}到{last}是{counted}天，请核对通知</source>
      <translation>"{name}" says {said} days in all, but {first} to {last} makes {counted} days; check the notice</translation>
    </message>
    <message>
      <source>“{name}”的放假日里没有{day}，请核对通知</source>
      <translation>{day} is not among the days off of "{name}"; please check the notice</translation>
    </message>
    <message>
      <source>“{part}”占“{whole}”的百分比，保留{decimals}位小数</source>
      <translation>"{part}" as a percentage of "{whole}", to {decimals} decimals</translation>
    </message>
    <message>
      <source>“{period}”不是“{title}”的周期，请刷新今日事项后再试</source>
      <translation>"{period}" is no period of "{title}"; refresh Today and try again</translation>
    </message>
    <message>
      <source>“{row}”有{count}格没有填数，没有核对；确实没有的应填0</source>
      <translation>"{row}" has {count} cells without a figure, not checked; enter 0 where there was none</translation>
    </message>
    <message>
      <source>“{section}”的文字：报告为“{ours}”，文件中为“{theirs}”</source>
      <translation>Text of "{section}": the report has "{ours}", the file "{theirs}"</translation>
    </message>
    <message>
      <source>“{shown}”不是 1 至 20 之间的工作日数</source>
      <translation>"{shown}" is no number of working days from 1 to 20</translation>
    </message>
    <message>
      <source>“{shown}”不是年份，请写成 2012 这样的四位数字</source>
      <translation>"{shown}" is no year; please write four figures such as 2012</translation>
    </message>
    <message>
      <source>“{shown}”不是数字，请只填数字</source>
      <translation>"{shown}" is no number; please enter figures only</translation>
    </message>
    <message>
      <source>“{shown}”不是日期，请写成 2012-03-01 这样的日期</source>
      <translation>"{shown}" is no date; please write it as 2012-03-01</translation>
    </message>
    <message>
      <source>“{shown}”是负数，请核对</source>
      <translation>"{shown}" is negative; please check</translation>
    </message>
    <message>
      <source>“{shown}”的小数超过 2 位，金额以元为单位，最小到分</source>
      <translation>"{shown}" has more than 2 decimals; amounts are in yuan, down to the fen</translation>
    </message>
    <message>
      <source>“{shown}”的小数超过 4 位，请核对</source>
      <translation>"{shown}" has more than 4 decimals; please check</translation>
    </message>
    <message>
      <source>“{shown}”的年份不在 {first} 至 {last} 之间，请核对</source>
      <translation>"{shown}": the year is not between {first} and {last}; please check</translation>
    </message>
    <message>
      <source>“{shown}”看不出是或否，请填 是 或 否</source>
      <translation>"{shown}" is neither yes nor no; please write 是 or 否</translation>
    </message>
    <message>
      <source>“{shown}”过大，请核对</source>
      <translation>"{shown}" is too large; please check</translation>
    </message>
    <message>
      <source>“{shown}”还没有数，请补登记或填报</source>
      <translation>"{shown}" has no figure yet; please record or enter it</translation>
    </message>
    <message>
      <source>“{source}”中没有读到数字，没有录入，请核对文件</source>
      <translation>No figures were found in "{source}" and nothing was entered; check the file</translation>
    </message>
    <message>
      <source>“{text}”不只是一个数字，按{value}读取</source>
      <translation>"{text}" is more than a number; read as {value}</translation>
    </message>
    <message>
      <source>“{text}”不是日期，成文日期请写成2013-01-31的样子</source>
      <translation>"{text}" is not a date; write the report's date like 2013-01-31</translation>
    </message>
    <message>
      <source>“{text}”中有空格，按{value}读取</source>
      <translation>"{text}" holds blanks and is read as {value}</translation>
    </message>
    <message>
      <source>“{text}”以元为单位，表中以{unit}为单位，请核对</source>
      <translation>"{text}" is in yuan, the table in {unit}; please check</translation>
    </message>
    <message>
      <source>“{text}”大得不像一个数，按未填处理</source>
      <translation>"{text}" is too large for a figure; taken as not filled in</translation>
    </message>
    <message>
      <source>“{text}”小于0，请核对</source>
      <translation>"{text}" is below 0; please check</translation>
    </message>
    <message>
      <source>“{text}”的单位与表中不同，按{value}读取，请核对</source>
      <translation>"{text}" has another unit than the table and is read as {value}; please check</translation>
    </message>
    <message>
      <source>“{text}”读不出数字，按未填处理</source>
      <translation>No number could be read from "{text}"; taken as not filled in</translation>
    </message>
    <message>
      <source>“{title}”的行名序号写法不一致：{shown}并用</source>
      <translation>The row numbers of "{title}" are mixed: {shown} side by side</translation>
    </message>
    <message>
      <source>“{title}”记录的是{given}年，日历数据却是{found}年的，请重新录入这份通知</source>
      <translation>"{title}" is recorded for {given}, but its calendar data are for {found}; enter this notice again</translation>
    </message>
    <message>
      <source>一件申请只用一种方式</source>
      <translation>One way only for a request</translation>
    </message>
    <message>
      <source>一次性列明，每项一行</source>
      <translation>List all at once, one to a line</translation>
    </message>
    <message>
      <source>一次最多说明{most}个空缺的文号，现为{count}个，请核对序号</source>
      <translation>At most {most} gaps can be explained at once, now {count}; please check the serial numbers</translation>
    </message>
    <message>
      <source>上一年项目数量、本年增/减、处理决定数量由业务科室提供，在“年度事实”中填报；增加填正数，减少填负数。采购总金额以元为单位[U]。县级部门无权制定规章，填0。</source>
      <translation>Last year's number of items, this year's increase or decrease and the number of decisions come from the sections; enter them under "Facts of the year", increases as positive and decreases as negative numbers. Purchases are in yuan [U]. County departments have no power to issue rules: enter 0.</translation>
    </message>
    <message>
      <source>上一年项目数量应等于上年度报告的上一年项目数量加其本年增/减</source>
      <translation>last year's number of items should be that of the report before plus its change of the year</translation>
    </message>
    <message>
      <source>上年为0，没有百分比可言</source>
      <translation>It was 0 the year before; there is no percentage</translation>
    </message>
    <message>
      <source>上年结转数应等于上年度报告的结转下年度继续办理数</source>
      <translation>the number carried over from last year should be the number last year's report carries forward</translation>
    </message>
    <message>
      <source>上次备份在{days}天前</source>
      <translation>The last backup was {days} days ago</translation>
    </message>
    <message>
      <source>不予公开数</source>
      <translation>Requests withheld</translation>
    </message>
    <message>
      <source>不予公开的信息应当填写不公开依据</source>
      <translation>A withheld item needs its basis for withholding</translation>
    </message>
    <message>
      <source>不予公开的内容</source>
      <translation>Content withheld</translation>
    </message>
    <message>
      <source>不予公开的条款</source>
      <translation>Article for withholding</translation>
    </message>
    <message>
      <source>不予公开的理由</source>
      <translation>Reason for withholding</translation>
    </message>
    <message>
      <source>不予公开的部分逐项说明理由和条款。只计部分公开，不再计不予公开。</source>
      <translation>Give reason and article for each part withheld. Counted as partly granted only, not as refused too.</translation>
    </message>
    <message>
      <source>不予公开：先复议后诉讼</source>
      <translation>Withheld: reconsideration first, then litigation</translation>
    </message>
    <message>
      <source>不予处理</source>
      <translation>Not processed</translation>
    </message>
    <message>
      <source>不予处理数</source>
      <translation>Requests not processed</translation>
    </message>
    <message>
      <source>不同意公开答复数应等于各项理由之和</source>
      <translation>refusals should be the sum of all reasons</translation>
    </message>
    <message>
      <source>不大于</source>
      <translation>not more than</translation>
    </message>
    <message>
      <source>不小于</source>
      <translation>not less than</translation>
    </message>
    <message>
      <source>不属于政府信息公开申请数</source>
      <translation>Not requests for government information</translation>
    </message>
    <message>
      <source>不属于本机关公开</source>
      <translation>Not for this office to publish</translation>
    </message>
    <message>
      <source>不属于本机关职能范围，转送有权更正的机关处理</source>
      <translation>Not within the duties of this office; passed on to the agency that may correct it</translation>
    </message>
    <message>
      <source>不明确或者缺要件，需要申请人补正</source>
      <translation>Unclear or something is missing; the applicant has to correct it</translation>
    </message>
    <message>
      <source>不明确，告知申请人更改、补充</source>
      <translation>Unclear; the applicant is told to change or add to it</translation>
    </message>
    <message>
      <source>不由本机关负责公开</source>
      <translation>Not for this office to publish</translation>
    </message>
    <message>
      <source>不能{verb}“{label}”：其中的记录后来又改过。</source>
      <translation>Cannot {verb} "{label}": its records were changed since.</translation>
    </message>
    <message>
      <source>不能作废：之后登记的{label}以该文书为前提，请先更正之后的事项。</source>
      <translation>Cannot be voided: {label}, logged later, rests on this letter; correct the later step first.</translation>
    </message>
    <message>
      <source>不能写“{file}”：报告可以写成 {endings}，请改用其中一种扩展名。</source>
      <translation>Cannot write "{file}": a report can be written as {endings}; use one of these endings.</translation>
    </message>
    <message>
      <source>不能写入“{file}”（{reason}），请关闭正在使用它的程序、腾出空间，或另存到别处。</source>
      <translation>"{file}" cannot be written ({reason}); close the program that uses it, make room, or save elsewhere.</translation>
    </message>
    <message>
      <source>不能写入“{file}”（{reason}），请换一个文件夹或文件名。</source>
      <translation>Cannot write "{file}" ({reason}); choose another folder or name.</translation>
    </message>
    <message>
      <source>不能写到标准输出（{reason}），请检查输出到哪里。</source>
      <translation>Standard output cannot be written ({reason}); please check where it goes.</translation>
    </message>
    <message>
      <source>不能在 {folder} 建立办公数据文件夹（{reason}），请检查磁盘和权限，或另选一个文件夹。</source>
      <translation>Cannot make an office folder in {folder} ({reason}); check disk and permissions or choose another folder.</translation>
    </message>
    <message>
      <source>不能在“{folder}”建立样例（{reason}），请另选一个文件夹。</source>
      <translation>Cannot make the sample in "{folder}" ({reason}); choose another folder.</translation>
    </message>
    <message>
      <source>不能按期答复的原因</source>
      <translation>Why it cannot be answered in time</translation>
    </message>
    <message>
      <source>不能读“{file}”：可以读的有 {endings}，请另存为其中一种。</source>
      <translation>Cannot read "{file}": {endings} can be read; save it as one of them.</translation>
    </message>
    <message>
      <source>不能读写 {folder} 的数据文件（{reason}），请检查磁盘和权限。</source>
      <translation>Cannot read or write the data file of {folder} ({reason}); check disk and permissions.</translation>
    </message>
    <message>
      <source>不能读写 {name}（{reason}），请检查磁盘和权限。</source>
      <translation>Cannot read or write {name} ({reason}); check disk and permissions.</translation>
    </message>
    <message>
      <source>不能读取文件 {file}（{reason}），请检查后再添加。</source>
      <translation>Cannot read the file {file} ({reason}); check it and add it again.</translation>
    </message>
    <message>
      <source>与{before}年相比，上年数取自：{source}</source>
      <translation>Compared with {before}, whose figure comes from: {source}</translation>
    </message>
    <message>
      <source>与上年相比</source>
      <translation>Compared with last year</translation>
    </message>
    <message>
      <source>与申请人自身生产、生活、科研等特殊需要无关</source>
      <translation>Nothing to do with the applicant's own needs of production, life or research</translation>
    </message>
    <message>
      <source>专门规定的名称</source>
      <translation>Name of the special rules</translation>
    </message>
    <message>
      <source>两种格式的计数办法不同，前者为“{name}”</source>
      <translation>The two forms count differently; "{name}" in the first</translation>
    </message>
    <message>
      <source>个人信息已移除，但有 {count} 个附件文件没有删掉（{file}：{reason}），请关闭打开它的程序后手工删除。</source>
      <translation>The personal data are removed, but {count} attached files could not be deleted ({file}: {reason}); please close the program that has them open and delete them by hand.</translation>
    </message>
    <message>
      <source>个人信息移除</source>
      <translation>Personal data removed</translation>
    </message>
    <message>
      <source>个人隐私</source>
      <translation>Personal privacy</translation>
    </message>
    <message>
      <source>为什么不由本机关负责</source>
      <translation>Why this office is not responsible</translation>
    </message>
    <message>
      <source>为什么属于这种情形</source>
      <translation>Why this is the case</translation>
    </message>
    <message>
      <source>为什么没有现成信息</source>
      <translation>Why there is no such information ready</translation>
    </message>
    <message>
      <source>为什么申请理由不合理</source>
      <translation>Why the reasons given are not reasonable</translation>
    </message>
    <message>
      <source>主动公开政府信息数</source>
      <translation>Items published</translation>
    </message>
    <message>
      <source>主动公开的信息没有公开渠道，请补登渠道</source>
      <translation>A published item has no channel; give one</translation>
    </message>
    <message>
      <source>主动公开规范性文件数一般不大于制发规范性文件总数</source>
      <translation>normative documents published proactively are as a rule not more than all normative documents issued</translation>
    </message>
    <message>
      <source>主动公开规范性文件数不应大于主动公开政府信息数</source>
      <translation>normative documents published should not be more than all items published proactively</translation>
    </message>
    <message>
      <source>主要负责同志参加在线访谈次数不应大于在线访谈次数</source>
      <translation>online interviews with leading officials should not be more than all online interviews</translation>
    </message>
    <message>
      <source>主要负责同志参加新闻发布会次数不应大于新闻发布会总次数</source>
      <translation>press conferences with the head of the office should not be more than all press conferences</translation>
    </message>
    <message>
      <source>举报</source>
      <translation>Report</translation>
    </message>
    <message>
      <source>予以公开的信息</source>
      <translation>Information granted</translation>
    </message>
    <message>
      <source>予以更正</source>
      <translation>Corrected</translation>
    </message>
    <message>
      <source>争议文件 {name} 应有至少一个 [[period]]，请补上</source>
      <translation>The dispute file {name} must have at least one [[period]]; please add it</translation>
    </message>
    <message>
      <source>争议文件 {name} 无法读取，请检查是否为 UTF-8 文本</source>
      <translation>The dispute file {name} cannot be read; check that it is UTF-8 text</translation>
    </message>
    <message>
      <source>争议文件 {name} 有不认识的字段“{field}”，请删去</source>
      <translation>The dispute file {name} has an unknown field "{field}"; remove it</translation>
    </message>
    <message>
      <source>争议文件 {name} 的字段 days 应为 1 至 400 的整数，请改正</source>
      <translation>The field days of the disputes file {name} must be a whole number from 1 to 400; correct it</translation>
    </message>
    <message>
      <source>争议文件 {name} 的字段 first 应写成 [first]，请改正</source>
      <translation>The field first of the dispute file {name} must be written [first]; please correct it</translation>
    </message>
    <message>
      <source>争议文件 {name} 的字段 since 应为日期，请改正</source>
      <translation>The field since of the dispute file {name} must be a date; correct it</translation>
    </message>
    <message>
      <source>争议文件 {name} 的字段 working_days 应为 true 或 false，请改正</source>
      <translation>The field working_days of the dispute file {name} must be true or false; correct it</translation>
    </message>
    <message>
      <source>争议文件 {name} 的字段 {field} 不认识“{id}”，请改正</source>
      <translation>The field {field} of the disputes file {name} does not know "{id}"; correct it</translation>
    </message>
    <message>
      <source>争议文件 {name} 缺少字段 {field} 或写法有误，请改正</source>
      <translation>The dispute file {name} lacks the field {field}, or it is written wrongly; please correct it</translation>
    </message>
    <message>
      <source>于{until}或之前</source>
      <translation> by {until}</translation>
    </message>
    <message>
      <source>仅2008年条例下使用；现行条例为收到之日起15个工作日</source>
      <translation>Only under the Regulation of 2008; under the present one, 15 working days from receipt</translation>
    </message>
    <message>
      <source>今日到期</source>
      <translation>Due today</translation>
    </message>
    <message>
      <source>今日尚未查收：{places}</source>
      <translation>Not ticked today: {places}</translation>
    </message>
    <message>
      <source>从回收站恢复</source>
      <translation>Put back from the bin</translation>
    </message>
    <message>
      <source>以下各项之和：{names}</source>
      <translation>Sum of: {names}</translation>
    </message>
    <message>
      <source>以下各项相加减：{names}</source>
      <translation>Added and subtracted: {names}</translation>
    </message>
    <message>
      <source>以传真提交的，以收到传真并与申请人确认之日为收到申请之日。</source>
      <translation>Submitted by fax: it is received on the day the fax came and was confirmed with the applicant.</translation>
    </message>
    <message>
      <source>以公开为常态、不公开为例外；含有不应公开的内容而能够区分的，选“能公开”，下一题再选区分处理。</source>
      <translation>Publication is the rule, withholding the exception; where parts not to be published can be told apart, choose "can be published", then partial publication at the next question.</translation>
    </message>
    <message>
      <source>以截至{day}的最后一次答复为准（以前年度已办结、后来重新办理的不再计）</source>
      <translation>by the last reply up to {day} (one closed in an earlier year and taken up again later is not counted again)</translation>
    </message>
    <message>
      <source>以挂号信、特快专递等方式提交的，以本机关签收之日为收到申请之日。</source>
      <translation>A request sent by registered letter, express post or the like counts as received on the day this office signs for it.</translation>
    </message>
    <message>
      <source>以申请的形式进行信访、投诉、举报</source>
      <translation>A petition, complaint or report in the form of a request</translation>
    </message>
    <message>
      <source>以电子邮件提交的，以邮件系统收到申请之日为收到申请之日。</source>
      <translation>A request by e-mail is received on the day the mail system received it.</translation>
    </message>
    <message>
      <source>以邮寄方式提交的，以本机关签收之日为收到申请之日。</source>
      <translation>A request sent by post counts as received on the day this office signs for it.</translation>
    </message>
    <message>
      <source>传真、电子邮件和其他方式申请数</source>
      <translation>Requests by fax, e-mail and other channels</translation>
    </message>
    <message>
      <source>依国办发〔2008〕36号，“可以不予提供”；先请申请人说明用途。</source>
      <translation>By 国办发〔2008〕36号 it "need not be provided"; please ask the applicant first what it is for.</translation>
    </message>
    <message>
      <source>依国办发〔2008〕36号，同一申请人就同一内容反复申请的，可以不重复答复。</source>
      <translation>Under 国办发〔2008〕36号, repeated requests of the same applicant for the same content need not be answered again.</translation>
    </message>
    <message>
      <source>依国办发〔2010〕5号，一般不承担汇总、加工或者重新制作。</source>
      <translation>By 国办发〔2010〕5号 there is as a rule no duty to compile, process or make anew.</translation>
    </message>
    <message>
      <source>依国办发〔2010〕5号，有专门查询办法的，告知按其办理。</source>
      <translation>国办发〔2010〕5号: where there is a special way to look it up, tell the applicant to use it.</translation>
    </message>
    <message>
      <source>依据条款</source>
      <translation>Article it rests on</translation>
    </message>
    <message>
      <source>依据还有国办函〔2020〕109号。核对收费通知的送达日期，20个工作日满后再答复。</source>
      <translation>Also rests on 国办函〔2020〕109号. Check the day the fee notice was delivered; answer after 20 working days.</translation>
    </message>
    <message>
      <source>保存年限“{years}”至少为 1 年，请在设置中改正。</source>
      <translation>The years of keeping "{years}" must be at least 1; correct them in the settings.</translation>
    </message>
    <message>
      <source>保密审查日期</source>
      <translation>Day of secrecy review</translation>
    </message>
    <message>
      <source>信函申请数</source>
      <translation>Requests by letter</translation>
    </message>
    <message>
      <source>信息不存在</source>
      <translation>The information does not exist</translation>
    </message>
    <message>
      <source>信息不存在或者不属于本机关公开数</source>
      <translation>Information does not exist or is for another agency to publish</translation>
    </message>
    <message>
      <source>信息名称、网址或者查阅地点</source>
      <translation>Title, web address or place where the information can be read</translation>
    </message>
    <message>
      <source>信息名称还没有填写</source>
      <translation>The title is missing</translation>
    </message>
    <message>
      <source>信息的性质</source>
      <translation>Nature of the information</translation>
    </message>
    <message>
      <source>信息的类别</source>
      <translation>Class of the information</translation>
    </message>
    <message>
      <source>信息类别</source>
      <translation>Category</translation>
    </message>
    <message>
      <source>信息类别“{category}”不在类别表中，请另选或先添加该类别</source>
      <translation>The category "{category}" is not in the list; choose another or add it first</translation>
    </message>
    <message>
      <source>信息类别还没有选择</source>
      <translation>No category chosen yet</translation>
    </message>
    <message>
      <source>信访</source>
      <translation>Petition</translation>
    </message>
    <message>
      <source>信访、投诉、举报</source>
      <translation>Petition, complaint or report</translation>
    </message>
    <message>
      <source>修改</source>
      <translation>Corrected</translation>
    </message>
    <message>
      <source>修改年度报告文字</source>
      <translation>Change of the report's text</translation>
    </message>
    <message>
      <source>修改文书写法</source>
      <translation>Wording of a letter changed</translation>
    </message>
    <message>
      <source>先查公开登记：已主动公开的，告知获取的方式、途径即可。</source>
      <translation>Look in the publication log first: what is published already needs only the way to get it.</translation>
    </message>
    <message>
      <source>先查公开登记：已主动公开的，告知获取的方式和途径即可。</source>
      <translation>Look into the publication log first: for what is published already, telling how and where to get it is enough.</translation>
    </message>
    <message>
      <source>先经行政复议、后提起行政诉讼的，分别计入行政复议和复议后起诉。结果纠正含撤销、变更、确认违法、责令履行[U]。</source>
      <translation>Cases that went to reconsideration and then to court count both as reconsideration and as litigation after reconsideration. Corrected covers annulled, changed, found unlawful and ordered to act [U].</translation>
    </message>
    <message>
      <source>全文电子化</source>
      <translation>Full text online</translation>
    </message>
    <message>
      <source>全文电子化的主动公开信息数</source>
      <translation>Published items with the full text online</translation>
    </message>
    <message>
      <source>全部可以公开</source>
      <translation>All of it can be published</translation>
    </message>
    <message>
      <source>公众关注</source>
      <translation>Public concern</translation>
    </message>
    <message>
      <source>公众关注的主动公开信息数</source>
      <translation>Published items of public concern</translation>
    </message>
    <message>
      <source>公开出版物</source>
      <translation>Publication on sale</translation>
    </message>
    <message>
      <source>公开前应经保密审查，请填写保密审查人和日期</source>
      <translation>Secrecy must be reviewed before publishing; give reviewer and day</translation>
    </message>
    <message>
      <source>公开后危及国家安全、公共安全、经济安全和社会稳定</source>
      <translation>Publication would endanger national, public or economic security or social stability</translation>
    </message>
    <message>
      <source>公开后可能危及国家安全、公共安全、经济安全、社会稳定</source>
      <translation>Publishing may endanger state, public or economic security or social stability</translation>
    </message>
    <message>
      <source>公开属性</source>
      <translation>Openness</translation>
    </message>
    <message>
      <source>公开日期</source>
      <translation>Published on</translation>
    </message>
    <message>
      <source>公开渠道</source>
      <translation>Channels</translation>
    </message>
    <message>
      <source>公开渠道“{label}”写了两次，请删去一个</source>
      <translation>The channel "{label}" is given twice; please delete one</translation>
    </message>
    <message>
      <source>公开登记</source>
      <translation>the publication log</translation>
    </message>
    <message>
      <source>公开登记中的信息</source>
      <translation>Items in the publication log</translation>
    </message>
    <message>
      <source>公开的理由</source>
      <translation>Reason for publishing</translation>
    </message>
    <message>
      <source>公示栏公开信息数</source>
      <translation>Items on the notice board</translation>
    </message>
    <message>
      <source>六种申请方式之和应等于受理依申请公开信息总数</source>
      <translation>requests by the six channels together should be all requests</translation>
    </message>
    <message>
      <source>共同制作机关{name}的答复期限{due}已过，逾期未提出意见的视为同意公开</source>
      <translation>The due date {due} of the co-maker {name} has passed; without an opinion in time it is taken to agree</translation>
    </message>
    <message>
      <source>共同制作机关的名称</source>
      <translation>Name of the co-maker</translation>
    </message>
    <message>
      <source>共同制作机关逾期不提出意见的，视为同意公开（条例第三十四条），与第三方不同。</source>
      <translation>A co-maker who gives no opinion in time counts as agreeing to publication (article 34 of the Regulation); a third party does not.</translation>
    </message>
    <message>
      <source>其中“{label}”签发时为{before}，现为{after}</source>
      <translation>Of these "{label}" was {before} when signed and is {after} now</translation>
    </message>
    <message>
      <source>其他</source>
      <translation>Other</translation>
    </message>
    <message>
      <source>其他合法权益</source>
      <translation>Other lawful rights</translation>
    </message>
    <message>
      <source>其他处理数</source>
      <translation>Requests with other handling</translation>
    </message>
    <message>
      <source>其他情形答复数</source>
      <translation>Answers in other cases</translation>
    </message>
    <message>
      <source>其他方式公开数不应大于主动公开政府信息数</source>
      <translation>items published in other ways should not be more than all items</translation>
    </message>
    <message>
      <source>其他渠道</source>
      <translation>Other channels</translation>
    </message>
    <message>
      <source>其他类型的答复</source>
      <translation>Other kinds of answer</translation>
    </message>
    <message>
      <source>其他类型答复数</source>
      <translation>Other answers</translation>
    </message>
    <message>
      <source>其间{days}个工作日不计，</source>
      <translation>{days} working days in between do not count, </translation>
    </message>
    <message>
      <source>内容有 {characters} 个字符，超过一个单元格的上限 {most} 个，请缩短后再导入</source>
      <translation>has {characters} characters, more than the {most} a cell may hold; please shorten it and import again</translation>
    </message>
    <message>
      <source>写专门机构、人员、经费、查阅点，召开的会议、举办的培训。</source>
      <translation>Tell the offices in charge, staff, funds and reading points, the meetings held and the training given.</translation>
    </message>
    <message>
      <source>写主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面，一般不超过1000字。开头写明统计期限、电子版从何处获取、联系方式。政府信息公开平台建设写网站专栏、政务新媒体和公开查阅点的建设维护；监督保障写机构人员、培训、考核、社会评议和责任追究。</source>
      <translation>Write on five things: proactive publication, requests, management of information, platforms, supervision; as a rule not more than 1,000 characters. Begin with the period, where the electronic copy is, and the contact. Under platforms: website section, new media, reading points; under supervision: people, training, assessment, public appraisal, accountability.</translation>
    </message>
    <message>
      <source>写主动公开的条数、类别和渠道，政策解读和回应社会关切的情况。</source>
      <translation>Tell the number, categories and channels of the items published, how policies were explained and public concerns answered.</translation>
    </message>
    <message>
      <source>写作“{text}”，按0读取</source>
      <translation>Written "{text}", read as 0</translation>
    </message>
    <message>
      <source>写依据《政府信息公开信息处理费管理办法》收取信息处理费的情况，以及其他需要报告的事项。</source>
      <translation>Tell which fees were charged under 《政府信息公开信息处理费管理办法》, and anything else to be reported.</translation>
    </message>
    <message>
      <source>写依申请提供信息的检索、复制、邮寄成本费用的收取和减免（条例（2008年）第二十七、二十八条）。</source>
      <translation>Tell what was charged and waived for search, copies and postage (Regulation of 2008, articles 27 and 28).</translation>
    </message>
    <message>
      <source>写其他需要报告的事项；没有的写明没有。</source>
      <translation>Tell what else is to be reported; if nothing, say so.</translation>
    </message>
    <message>
      <source>写受理数（本年度和历年累计）、申请方式、申请内容；已答复和待答复数；同意公开、部分公开、不予公开数；不予公开的对象和理由。</source>
      <translation>Tell how many requests came in (this year and cumulative), how and about what; how many were answered or are open; granted, partly granted, refused; what was refused and why.</translation>
    </message>
    <message>
      <source>写因政府信息公开被申请行政复议、提起行政诉讼、举报投诉的件数和结果。</source>
      <translation>Tell the numbers and results of reconsiderations, lawsuits and complaints over open government information.</translation>
    </message>
    <message>
      <source>写成“因……”之后的话</source>
      <translation>The words that follow "因……"</translation>
    </message>
    <message>
      <source>写成“因……”之后的话，如“所申请的信息涉及多个年度，检索需要较长时间”</source>
      <translation>Write what follows "因……", such as "所申请的信息涉及多个年度，检索需要较长时间"</translation>
    </message>
    <message>
      <source>写成“该信息……”之后的话，如“属于国家秘密”</source>
      <translation>The words after "该信息……", such as "属于国家秘密"</translation>
    </message>
    <message>
      <source>写收到、办结、答复的件数，申请方式，不同意公开的理由。</source>
      <translation>Tell how many requests were received, closed and answered, by which channels, and the reasons of refusals.</translation>
    </message>
    <message>
      <source>写明依照哪部法律、行政法规，到哪里查询。</source>
      <translation>Say which law or administrative regulation applies and where to look it up.</translation>
    </message>
    <message>
      <source>写明可以提出诉求的渠道。</source>
      <translation>Say where the demand can be brought.</translation>
    </message>
    <message>
      <source>写明法律、行政法规的名称和条款；统计调查中能够识别单个对象身份的资料，见《统计法》。</source>
      <translation>Name the law or administrative regulation and its article; for survey data that identify a single unit or person, see 《统计法》.</translation>
    </message>
    <message>
      <source>写明申请的件数、期间和对所述理由的判断。</source>
      <translation>Give the number of requests, the period, and what is to be held of the reasons given.</translation>
    </message>
    <message>
      <source>写明编制依据、全文包括哪几部分、统计期限、电子版从何处获取、联系方式。各部分的名称和次序应与正文标题一致。</source>
      <translation>Tell the basis of the report, its parts, the period, where the electronic copy is, and how to reach the office. The parts must have the names and the order of the headings.</translation>
    </message>
    <message>
      <source>写明编制依据、统计期限、电子版从何处获取、联系方式。</source>
      <translation>Tell the basis of the report, the period, where the electronic copy is, and how to reach the office.</translation>
    </message>
    <message>
      <source>写明获取的途径。</source>
      <translation>Say where it can be had.</translation>
    </message>
    <message>
      <source>写本年度公开工作总体情况：财政性资金、规划及政府投资项目、行政审批、重大公共政策、公共服务等信息的公开，公开渠道建设和长效机制。前三项的条数按信息类别计，登记中没有的写“未发生此情况”，请与实际核对；后三项由本机关补写。</source>
      <translation>Write on the year as a whole: public funds, planning and public investment, approvals, major policies, public services, channels and lasting rules. The first three are counted by category; where the log has none it says that none occurred, which wants a look. The last three are for the office to write.</translation>
    </message>
    <message>
      <source>写本年度和历年累计的条数、主要类别及其占比、公开渠道。数字从“插入数字”选取，随登记变动。</source>
      <translation>Tell the numbers of this year and cumulative, the main categories with their shares, the channels. Take figures from "Insert figure": they follow the records.</translation>
    </message>
    <message>
      <source>写本年度政府信息公开工作总体情况。</source>
      <translation>Tell the year's OGI work as a whole.</translation>
    </message>
    <message>
      <source>写本年度真实存在的问题和下一步的改进措施，不照抄上一年度。</source>
      <translation>Tell the real problems of this year and what will be done; do not copy last year's.</translation>
    </message>
    <message>
      <source>写本年度真实存在的问题和改进情况，不照抄上一年度。</source>
      <translation>Tell the real problems of this year and what was improved; do not copy last year's.</translation>
    </message>
    <message>
      <source>写清名称、文号</source>
      <translation>Give title and document number in full</translation>
    </message>
    <message>
      <source>写清名称和内容，不写申请人是谁</source>
      <translation>Give title and content, not who the applicant is</translation>
    </message>
    <message>
      <source>写清是哪一部分，不写出内容本身</source>
      <translation>Say which part, without its content</translation>
    </message>
    <message>
      <source>写行政复议、行政诉讼、申诉举报的件数（本年度和历年累计）和结果。</source>
      <translation>Tell the numbers of reconsiderations, lawsuits and complaints (this year and cumulative) and their results.</translation>
    </message>
    <message>
      <source>写需要说明的事项；没有的写明没有。指标统计表印在文后，列入附件。</source>
      <translation>Write what wants explaining, or that there is nothing. The table of indicators is printed after the text as an annex.</translation>
    </message>
    <message>
      <source>写需要说明的事项；没有的写明没有。统计表印在文后，列入附件。</source>
      <translation>Write what wants explaining, or that there is nothing. The statistics table is printed after the text as an annex.</translation>
    </message>
    <message>
      <source>决定公开的内容</source>
      <translation>Content to be published</translation>
    </message>
    <message>
      <source>减免的费用</source>
      <translation>Fees waived</translation>
    </message>
    <message>
      <source>减免金额合计</source>
      <translation>sum of the amounts waived</translation>
    </message>
    <message>
      <source>减去{label}</source>
      <translation>less {label}</translation>
    </message>
    <message>
      <source>减少</source>
      <translation>removed</translation>
    </message>
    <message>
      <source>出版单位、书号，或者可以查阅的图书馆、网址</source>
      <translation>Publisher, ISBN, or the library or website where it can be read</translation>
    </message>
    <message>
      <source>函的抬头</source>
      <translation>Addressee of the letter</translation>
    </message>
    <message>
      <source>列名“{label}”在表头中出现多次，请核对读的是不是本年的数</source>
      <translation>The column "{label}" stands more than once in the head; please check that this year's figures were read</translation>
    </message>
    <message>
      <source>判断文件 {name} 中走到问题“{where}”要先答{count}个问题，最多{most}个，请合并</source>
      <translation>In the decision file {name}, {count} questions have to be answered to reach "{where}"; {most} at most, join some</translation>
    </message>
    <message>
      <source>判断文件 {name} 中问题“{where}”出现两次，请保留一个</source>
      <translation>In the decision file {name} the question "{where}" stands twice; keep one</translation>
    </message>
    <message>
      <source>判断文件 {name} 应有至少一个 [[question]]，请改正</source>
      <translation>The decision file {name} needs at least one [[question]]; correct it</translation>
    </message>
    <message>
      <source>判断文件 {name} 无法读取，请检查是否为 UTF-8 文本</source>
      <translation>The decision file {name} cannot be read; please check that it is UTF-8 text</translation>
    </message>
    <message>
      <source>判断文件 {name} 的“{where}”有不认识的字段“{field}”，请删去</source>
      <translation>"{where}" of the decision file {name} has an unknown field "{field}"; remove it</translation>
    </message>
    <message>
      <source>判断文件 {name} 的“{where}”缺少字段 {field} 或写法有误，请改正</source>
      <translation>"{where}" of the decision file {name} lacks the field {field}, or it is written wrongly; correct it</translation>
    </message>
    <message>
      <source>判断文件 {name} 的字段 regulation 应为“{regulation}”，请改正</source>
      <translation>The field regulation of the decision file {name} must be "{regulation}"; correct it</translation>
    </message>
    <message>
      <source>判断文件 {name} 的问题“{where}”中不认识答复结果“{outcome}”，请改正</source>
      <translation>The question "{where}" of the decision file {name} has an unknown outcome "{outcome}"; please correct it</translation>
    </message>
    <message>
      <source>判断文件 {name} 的问题“{where}”中，选项“{label}”应当要么有 leads_to，要么有 letter，请改正</source>
      <translation>In question "{where}" of the decision file {name}, the option "{label}" must have either leads_to or letter; correct it</translation>
    </message>
    <message>
      <source>判断文件 {name} 的问题“{where}”又指回自己，请改正</source>
      <translation>The question "{where}" of the decision file {name} leads back to itself; correct it</translation>
    </message>
    <message>
      <source>判断文件 {name} 的问题“{where}”指向不存在的问题“{aim}”，请改正</source>
      <translation>The question "{where}" of the decision file {name} leads to a question "{aim}" that is not there; correct it</translation>
    </message>
    <message>
      <source>判断文件 {name} 的问题“{where}”没有选项通向它，请改正</source>
      <translation>No option of the decision file {name} leads to the question "{where}"; please correct it</translation>
    </message>
    <message>
      <source>判断文件 {name} 的问题“{where}”没有选项，请写出 [[question.option]]</source>
      <translation>Question "{where}" of the decision file {name} has no options; write [[question.option]]</translation>
    </message>
    <message>
      <source>到达日期{arrived_on}晚于收到日期{received_on}，请核对两个日期</source>
      <translation>The day of arrival {arrived_on} is after the day of receipt {received_on}; please check both dates</translation>
    </message>
    <message>
      <source>制作的机关负责公开；从公民、法人获取的，由保存的机关负责公开。</source>
      <translation>The agency that made it publishes it; what was got from citizens or legal persons is published by the agency that keeps it.</translation>
    </message>
    <message>
      <source>制作的机关负责；从公民、法人获取的，由保存的机关负责；从其他机关获取的，由制作或者最初获取的机关负责；共同制作的，由牵头的机关负责。</source>
      <translation>The agency that made it; for information from citizens or legal persons, the agency that keeps it; for information from another agency, the one that made or first obtained it; for joint information, the leading agency.</translation>
    </message>
    <message>
      <source>前次答复的文号</source>
      <translation>Number of the earlier answer</translation>
    </message>
    <message>
      <source>前次答复的日期</source>
      <translation>Date of the earlier answer</translation>
    </message>
    <message>
      <source>前者为{count}项之和：{names}</source>
      <translation>In the first, the sum of {count}: {names}</translation>
    </message>
    <message>
      <source>前者为“{name}”</source>
      <translation>"{name}" in the first</translation>
    </message>
    <message>
      <source>剩{days}个工作日</source>
      <translation>{days} working days left</translation>
    </message>
    <message>
      <source>剪贴板里没有文字或表格，请先在网页或文档中复制。</source>
      <translation>The clipboard holds no text or table; copy from the web page or document first.</translation>
    </message>
    <message>
      <source>办理</source>
      <translation>Handling</translation>
    </message>
    <message>
      <source>办理中</source>
      <translation>In progress</translation>
    </message>
    <message>
      <source>办理结果</source>
      <translation>Outcomes</translation>
    </message>
    <message>
      <source>区纪委政务公开</source>
      <translation>District discipline commission (open affairs)</translation>
    </message>
    <message>
      <source>协办机关的名称</source>
      <translation>Name of the assisting agency</translation>
    </message>
    <message>
      <source>单位名称还没有填写，文书没有署名，请先在设置中填写</source>
      <translation>The name of the office is not filled in and letters have no signature; please fill it in in the settings first</translation>
    </message>
    <message>
      <source>单位资料中还没有{name}，请补上</source>
      <translation>The office's particulars have no {name} yet; please complete them</translation>
    </message>
    <message>
      <source>单位还没有负责人，请先在窗口里设置负责人和密钥。</source>
      <translation>The office has no director yet; set up a director and key in the window first.</translation>
    </message>
    <message>
      <source>危及国家安全、公共安全、经济安全和社会稳定不予公开数</source>
      <translation>Withheld: endangers national, public or economic security or social stability</translation>
    </message>
    <message>
      <source>历年累计数应等于上年度报告的历年累计数加本年度数</source>
      <translation>the cumulative figure should be last year's cumulative figure and this year's together</translation>
    </message>
    <message>
      <source>县（市、区）级部门无权制定规章，应填0，请核对</source>
      <translation>an office of a county, city or district cannot make rules; this should be 0, please check</translation>
    </message>
    <message>
      <source>双方确认日期</source>
      <translation>Confirmed by both on</translation>
    </message>
    <message>
      <source>发出日期{on}早于负责人审定的{cleared_on}，请核对日期</source>
      <translation>Sent out on {on}, before the director cleared it on {cleared_on}; please check the date</translation>
    </message>
    <message>
      <source>发征求意见书</source>
      <translation>Send for consultation</translation>
    </message>
    <message>
      <source>发收费通知</source>
      <translation>Send the fee notice</translation>
    </message>
    <message>
      <source>发补正告知</source>
      <translation>Ask for correction</translation>
    </message>
    <message>
      <source>发说明理由告知</source>
      <translation>Ask for reasons</translation>
    </message>
    <message>
      <source>受理</source>
      <translation>Acceptance</translation>
    </message>
    <message>
      <source>受理的机关、电话、网址</source>
      <translation>The agency that handles it, telephone, website</translation>
    </message>
    <message>
      <source>口令不对，请重新输入</source>
      <translation>The passphrase is wrong, type it again</translation>
    </message>
    <message>
      <source>口令不正确，未能打开签名密钥，文件没有签名。</source>
      <translation>The passphrase is wrong, the key was not opened and nothing was signed.</translation>
    </message>
    <message>
      <source>口令不正确，未能打开签名密钥，请重新输入。</source>
      <translation>The passphrase is wrong, the key was not opened; type it again.</translation>
    </message>
    <message>
      <source>口令不能为空，请输入口令后再生成签名密钥。</source>
      <translation>The passphrase is empty; type one, then make the key again.</translation>
    </message>
    <message>
      <source>口令不能为空，请重新填写</source>
      <translation>The passphrase is empty; fill it in</translation>
    </message>
    <message>
      <source>口令至少要 {count} 个字符，请再长一些。</source>
      <translation>A passphrase has at least {count} characters; make it longer.</translation>
    </message>
    <message>
      <source>另有{count}项不同</source>
      <translation>{count} more differ</translation>
    </message>
    <message>
      <source>另行确定的答复时间为{due}，应于当日或之前答复</source>
      <translation>the later date set is {due}: answer on that day at the latest</translation>
    </message>
    <message>
      <source>另行选定适用的条例时，请写明理由</source>
      <translation>Give the reason for choosing another Regulation</translation>
    </message>
    <message>
      <source>只写条、款、项，如“第三十六条第（三）项”</source>
      <translation>Article, paragraph and item only, such as "第三十六条第（三）项"</translation>
    </message>
    <message>
      <source>只写行政复议</source>
      <translation>Reconsideration only</translation>
    </message>
    <message>
      <source>只可以收取检索、复制、邮寄等成本费用；经济确有困难的，可以减免。</source>
      <translation>Only costs such as search, copies and postage may be charged; they may be reduced or waived in hardship.</translation>
    </message>
    <message>
      <source>只有 {kind} 可以隐去个人信息后导出，其他表请去掉这个选项。</source>
      <translation>Only {kind} can be exported with personal data hidden; drop this option for other sheets.</translation>
    </message>
    <message>
      <source>只有负责人可以审定或者退回文书，{name}是{role}。</source>
      <translation>Only the director can clear or return letters; {name} is {role}.</translation>
    </message>
    <message>
      <source>只计部分公开，不再计不予公开。</source>
      <translation>Counted as partly granted only, not as withheld too.</translation>
    </message>
    <message>
      <source>叫“{wanted}”的{what}有 {count} 个，请写明是哪一个：{known}。</source>
      <translation>{count} {what} are called "{wanted}"; say which: {known}.</translation>
    </message>
    <message>
      <source>可以复议，也可以直接诉讼</source>
      <translation>Reconsideration or direct litigation</translation>
    </message>
    <message>
      <source>可能损害的权益</source>
      <translation>Interests that may be harmed</translation>
    </message>
    <message>
      <source>可能损害第三方合法权益，还没有征求意见</source>
      <translation>Third-party rights may be harmed and the third party has not been consulted</translation>
    </message>
    <message>
      <source>可能：{changes}；改后各项勾稽都成立，但同样小的改法很多，请逐项核对</source>
      <translation>Perhaps: {changes}; then all identities hold, but there are many changes as small; please check them one by one</translation>
    </message>
    <message>
      <source>各年度数之和，未登记期初数</source>
      <translation>Sum of the years; no opening figure was entered</translation>
    </message>
    <message>
      <source>各月信息数</source>
      <translation>Items by month</translation>
    </message>
    <message>
      <source>各渠道公开数之和一般不小于主动公开政府信息数</source>
      <translation>items of all channels together should as a rule not be fewer than all items</translation>
    </message>
    <message>
      <source>各类信息占比</source>
      <translation>Shares by category</translation>
    </message>
    <message>
      <source>各类信息数</source>
      <translation>Items by category</translation>
    </message>
    <message>
      <source>各部分标题序号写法不一致：“{heading}”应与其余标题一样用“一、”</source>
      <translation>The headings are numbered in two ways: "{heading}" should use "一、" like the others</translation>
    </message>
    <message>
      <source>同一信息多人申请的，考虑转为主动公开（第四十四条）。</source>
      <translation>Where several people ask for the same information, consider converting it to proactive publication (article 44).</translation>
    </message>
    <message>
      <source>同一句中的占比小数位数不一致：{shown}</source>
      <translation>Shares of one sentence have different numbers of decimals: {shown}</translation>
    </message>
    <message>
      <source>同一条信息的公开渠道写了两次，请去掉重复的一个。</source>
      <translation>The item names a channel twice; take one away.</translation>
    </message>
    <message>
      <source>同一渠道登记了两次，请删去一个</source>
      <translation>A channel is given twice; take one away</translation>
    </message>
    <message>
      <source>同一申请人就同一内容反复申请</source>
      <translation>The same applicant asks for the same again and again</translation>
    </message>
    <message>
      <source>同意公开、同意部分公开、不予公开、其他类型答复数之和应等于对申请的答复总数</source>
      <translation>granted, partly granted, refused and other replies together should be all replies</translation>
    </message>
    <message>
      <source>同意公开、同意部分公开、否决公开答复数之和不应大于对申请的答复总数</source>
      <translation>granted, partly granted and refused together should not be more than all replies</translation>
    </message>
    <message>
      <source>名称、文号、份数</source>
      <translation>Titles, document numbers, copies</translation>
    </message>
    <message>
      <source>后者为{count}项之和：{names}</source>
      <translation>In the second, the sum of {count}: {names}</translation>
    </message>
    <message>
      <source>向{who}</source>
      <translation> to {who}</translation>
    </message>
    <message>
      <source>否</source>
      <translation>No</translation>
    </message>
    <message>
      <source>含有不应公开的内容而能够区分的，选“能公开”，下一题再选区分处理。</source>
      <translation>Where what must not be published can be told apart, choose "Can be granted" here and the separate treatment in the next question.</translation>
    </message>
    <message>
      <source>含有不应公开的内容，区分处理后提供可以公开的部分</source>
      <translation>Holds content not to be published; what can be published is provided separately</translation>
    </message>
    <message>
      <source>启用{days}天以来尚未备份</source>
      <translation>Not backed up yet in {days} days of use</translation>
    </message>
    <message>
      <source>告知书的抬头</source>
      <translation>The notice's addressee</translation>
    </message>
    <message>
      <source>咨询、表达意见等其他情形</source>
      <translation>Inquiries, opinions and other cases</translation>
    </message>
    <message>
      <source>咨询等其他情形</source>
      <translation>Enquiries and other cases</translation>
    </message>
    <message>
      <source>哪些地方仍不明确</source>
      <translation>What is still unclear</translation>
    </message>
    <message>
      <source>商业秘密</source>
      <translation>Trade secret</translation>
    </message>
    <message>
      <source>回复期限</source>
      <translation>Reply by</translation>
    </message>
    <message>
      <source>在{place}为空白，按另一处读取，请核对</source>
      <translation>Blank at {place}; read from another place, please check</translation>
    </message>
    <message>
      <source>地址、电话</source>
      <translation>Address, telephone</translation>
    </message>
    <message>
      <source>填了{end}而没有相应的{begin}，请补填{begin}</source>
      <translation>{end} is filled without its {begin}; please fill in {begin}</translation>
    </message>
    <message>
      <source>填了审结日期而没有结果，请补填结果，或清空审结日期</source>
      <translation>there is a closing date without a result; fill in the result or clear the date</translation>
    </message>
    <message>
      <source>填了延期工作日而没有相应的批准日期，请补填</source>
      <translation>there are working days of an extension without its date; please fill it in</translation>
    </message>
    <message>
      <source>填了延期批准日期而没有相应的工作日数，请补填</source>
      <translation>there is an extension without its working days; please fill them in</translation>
    </message>
    <message>
      <source>填了答复文号而没有答复日期，请补填日期和结果，或清空文号</source>
      <translation>there is a reply number without a date; fill in date and outcome or clear the number</translation>
    </message>
    <message>
      <source>填了答复日期而没有答复结果，请补填结果，或清空答复日期</source>
      <translation>there is a reply date without an outcome; fill in the outcome or clear the date</translation>
    </message>
    <message>
      <source>填了答复结果而没有答复日期，请补填日期，或清空答复结果</source>
      <translation>there is an outcome without a reply date; fill in the date or clear the outcome</translation>
    </message>
    <message>
      <source>填报 {entered}；按各项计：{line}</source>
      <translation>entered {entered}; by its items: {line}</translation>
    </message>
    <message>
      <source>填报 {entered}；按登记为 {counted}</source>
      <translation>Entered {entered}; by the records {counted}</translation>
    </message>
    <message>
      <source>填报 {entered}；按登记：{line}</source>
      <translation>Entered {entered}; by the records: {line}</translation>
    </message>
    <message>
      <source>填报数</source>
      <translation>Figure entered</translation>
    </message>
    <message>
      <source>填报数（{source}）</source>
      <translation>Figure entered ({source})</translation>
    </message>
    <message>
      <source>增加</source>
      <translation>added</translation>
    </message>
    <message>
      <source>增加类别</source>
      <translation>Category added</translation>
    </message>
    <message>
      <source>处理意见</source>
      <translation>How it is handled</translation>
    </message>
    <message>
      <source>处理结果</source>
      <translation>Result</translation>
    </message>
    <message>
      <source>备份 {file} 已损坏（{name} 不符），请换一个备份。</source>
      <translation>Backup {file} is damaged ({name} does not match); choose another backup.</translation>
    </message>
    <message>
      <source>备份 {file} 由更新版本的程序建立，请升级程序后再恢复。</source>
      <translation>Backup {file} was made by a newer version; upgrade the program, then restore.</translation>
    </message>
    <message>
      <source>备份 {file} 里有不属于备份的文件 {name}，没有恢复。</source>
      <translation>Backup {file} holds {name}, which is no part of a backup; nothing was restored.</translation>
    </message>
    <message>
      <source>备份 {file} 里的数据已损坏或不是本程序的数据，没有恢复，请换一个备份。</source>
      <translation>The data in backup {file} are damaged or not this program's; nothing was restored, choose another backup.</translation>
    </message>
    <message>
      <source>备份已停止，没有留下副本。</source>
      <translation>The backup was stopped; no copy was left.</translation>
    </message>
    <message>
      <source>备注</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>备注：{remark}</source>
      <translation>Remark: {remark}</translation>
    </message>
    <message>
      <source>复议、诉讼登记</source>
      <translation>the cases</translation>
    </message>
    <message>
      <source>复议后起诉的总计应等于结果维持、结果纠正、其他结果、尚未审结之和</source>
      <translation>the total of litigation after reconsideration should be upheld, corrected, other results and pending together</translation>
    </message>
    <message>
      <source>复议和诉讼</source>
      <translation>Reconsideration and litigation</translation>
    </message>
    <message>
      <source>多</source>
      <translation>over</translation>
    </message>
    <message>
      <source>多{b}，请核对是否重复计数</source>
      <translation>{b} over; please check whether something is counted twice</translation>
    </message>
    <message>
      <source>大量反复申请，已要求说明理由，理由不合理</source>
      <translation>Excessive requests; reasons were asked and are not good ones</translation>
    </message>
    <message>
      <source>失效日期</source>
      <translation>Ceased on</translation>
    </message>
    <message>
      <source>如“2026年3月以来，您向本机关提出政府信息公开申请46件”</source>
      <translation>Such as "2026年3月以来，您向本机关提出政府信息公开申请46件"</translation>
    </message>
    <message>
      <source>如“2026年3月，您向本机关提出政府信息公开申请46件，数量明显超过合理范围”</source>
      <translation>Such as "2026年3月，您向本机关提出政府信息公开申请46件，数量明显超过合理范围"</translation>
    </message>
    <message>
      <source>如“对多个年度的调查数据重新汇总、分析”</source>
      <translation>Such as "put together and analyse anew the survey data of several years"</translation>
    </message>
    <message>
      <source>如“本机关终止办理该申请”</source>
      <translation>Such as "本机关终止办理该申请"</translation>
    </message>
    <message>
      <source>如《不动产登记资料查询暂行办法》</source>
      <translation>Such as 《不动产登记资料查询暂行办法》</translation>
    </message>
    <message>
      <source>如工商登记资料、不动产登记资料</source>
      <translation>Such as business or real estate registration files</translation>
    </message>
    <message>
      <source>如纸质邮寄、电子邮件、当面领取</source>
      <translation>Such as on paper by post, by e-mail, collected in person</translation>
    </message>
    <message>
      <source>委托送达</source>
      <translation>Delivery through another agency</translation>
    </message>
    <message>
      <source>存疑：{doubt}</source>
      <translation>In doubt: {doubt}</translation>
    </message>
    <message>
      <source>实为{went}</source>
      <translation>in fact {went}</translation>
    </message>
    <message>
      <source>审核的情况</source>
      <translation>What the check found</translation>
    </message>
    <message>
      <source>审结情况</source>
      <translation>State of the case</translation>
    </message>
    <message>
      <source>审结日期</source>
      <translation>Closed on</translation>
    </message>
    <message>
      <source>密钥文件中没有私钥或者证书，请选择含有私钥的 PKCS#12 文件（.p12 或 .pfx）。</source>
      <translation>The key file holds no private key or no certificate; choose a PKCS#12 file with a private key (.p12 or .pfx).</translation>
    </message>
    <message>
      <source>密钥文件中的证书与私钥不相符，请重新导出密钥文件。</source>
      <translation>Certificate and private key of the key file do not belong together; export the file again.</translation>
    </message>
    <message>
      <source>密钥文件打不开：口令不对，或者不是 PKCS#12 文件（.p12 或 .pfx），请核对。</source>
      <translation>The key file does not open: a wrong passphrase, or no PKCS#12 file (.p12 or .pfx); check both.</translation>
    </message>
    <message>
      <source>密钥文件的 RSA 密钥只有{bits}位，请使用2048位以上的密钥。</source>
      <translation>The RSA key of the file has only {bits} bits; use a key of 2048 bits or more.</translation>
    </message>
    <message>
      <source>密钥文件的算法不受支持，请使用 RSA 或者 ECDSA 密钥。</source>
      <translation>The key file's algorithm is not supported; use an RSA or ECDSA key.</translation>
    </message>
    <message>
      <source>密钥文件的证书不允许用于签名，请使用签名证书。</source>
      <translation>The certificate of the key file does not allow signing; use a signing certificate.</translation>
    </message>
    <message>
      <source>对外公开总数量一般不大于上年度的对外公开总数量加本年新公开数量</source>
      <translation>the total published should generally not be more than last year's total plus those newly published this year</translation>
    </message>
    <message>
      <source>对申请的答复总数的历年累计不应大于受理依申请公开信息总数的历年累计</source>
      <translation>all replies, cumulative, should not be more than all requests, cumulative</translation>
    </message>
    <message>
      <source>对第三方的称谓</source>
      <translation>How the third party is addressed</translation>
    </message>
    <message>
      <source>导入主动公开登记</source>
      <translation>Publications imported</translation>
    </message>
    <message>
      <source>导入依申请公开登记</source>
      <translation>Requests imported</translation>
    </message>
    <message>
      <source>导入复议诉讼申诉登记</source>
      <translation>Disputes imported</translation>
    </message>
    <message>
      <source>导入年度数据</source>
      <translation>Facts imported</translation>
    </message>
    <message>
      <source>导入期初累计数</source>
      <translation>Opening figures imported</translation>
    </message>
    <message>
      <source>少</source>
      <translation>short</translation>
    </message>
    <message>
      <source>少{a}，其余没有列明</source>
      <translation>{a} short, the rest is not listed</translation>
    </message>
    <message>
      <source>尚未审结</source>
      <translation>Pending</translation>
    </message>
    <message>
      <source>属于人事管理、后勤管理、内部工作流程</source>
      <translation>Concerns staff, logistics or internal procedure</translation>
    </message>
    <message>
      <source>属于内部事务或者过程性信息不予公开数</source>
      <translation>Withheld: internal affairs or process information</translation>
    </message>
    <message>
      <source>属于内部管理信息</source>
      <translation>Internal administration</translation>
    </message>
    <message>
      <source>属于国家秘密</source>
      <translation>State secret</translation>
    </message>
    <message>
      <source>属于国家秘密不予公开数</source>
      <translation>Withheld: state secret</translation>
    </message>
    <message>
      <source>属于行政执法案卷</source>
      <translation>Enforcement file</translation>
    </message>
    <message>
      <source>属于讨论、研究或者审查中的过程性信息</source>
      <translation>Process information under discussion, study or review</translation>
    </message>
    <message>
      <source>属于讨论记录、过程稿、磋商信函、请示报告</source>
      <translation>Record of discussion, draft, letter of consultation, or request and report to superiors</translation>
    </message>
    <message>
      <source>工作人员数应等于专职、兼职人员数之和</source>
      <translation>staff should be full-time and part-time staff together</translation>
    </message>
    <message>
      <source>工作日历只到{year}年，推算的日期超出其范围，请检查日期</source>
      <translation>The working calendar ends with {year}; the day reckoned lies beyond it, check the dates</translation>
    </message>
    <message>
      <source>工作表“{sheet}”</source>
      <translation>Sheet "{sheet}"</translation>
    </message>
    <message>
      <source>工作表“{sheet}”第{row}行</source>
      <translation>sheet "{sheet}", row {row}</translation>
    </message>
    <message>
      <source>工商、不动产登记资料等，另有查询办法</source>
      <translation>Business or land registers and the like, with rules of their own for access</translation>
    </message>
    <message>
      <source>工商、房屋登记资料等，另有查询办法</source>
      <translation>Business, property and similar registers have their own way of access</translation>
    </message>
    <message>
      <source>已办结</source>
      <translation>Closed</translation>
    </message>
    <message>
      <source>已发出或者已作废的文书不能再修改；内容有误的，请作废后另发。</source>
      <translation>A letter that was sent out or is void cannot be changed; where its content is wrong, make it void and send another.</translation>
    </message>
    <message>
      <source>已发出的文书不能移入回收站；不再有效的，请作废。</source>
      <translation>A letter sent cannot go to the recycle bin; make it void if it no longer holds.</translation>
    </message>
    <message>
      <source>已取消，没有写入任何内容。</source>
      <translation>Cancelled; nothing was written.</translation>
    </message>
    <message>
      <source>已另行确定于{agreed}答复，不再按工作日延期；如需改期，请登记“{label}”</source>
      <translation>a later date, {agreed}, is set already, so there is no extension by working days; to move it, record "{label}"</translation>
    </message>
    <message>
      <source>已有名为“{name}”的人员，请在姓名后加注以便区分</source>
      <translation>There is a person named "{name}" already; add something to tell them apart</translation>
    </message>
    <message>
      <source>已答复过，同一申请人重复申请同一信息</source>
      <translation>Answered already; the same applicant asks for the same information again</translation>
    </message>
    <message>
      <source>已经主动公开，告知获取的方式、途径</source>
      <translation>Published proactively; the applicant is told how and where to get it</translation>
    </message>
    <message>
      <source>已经主动公开，告知获取的方式和途径</source>
      <translation>Published already; tell how and where to get it</translation>
    </message>
    <message>
      <source>已经提供的日期</source>
      <translation>Day it was given before</translation>
    </message>
    <message>
      <source>已要求说明理由且理由合理的，才能另定时间。</source>
      <translation>A later date can be set only after reasons were asked for and are sound.</translation>
    </message>
    <message>
      <source>已通知收费，逾期没有缴纳</source>
      <translation>Fee notified, not paid in time</translation>
    </message>
    <message>
      <source>平信{arrived_on}到达，应当日与申请人确认，到{received_on}才确认，请在收件确认记录中写明原因</source>
      <translation>The ordinary letter arrived on {arrived_on} and should have been confirmed with the applicant that day; it was confirmed only on {received_on}. Please give the reason in the note on the receipt</translation>
    </message>
    <message>
      <source>平常信函等无需签收的，应当于收到的当日与申请人确认，以确认之日为收到申请之日。</source>
      <translation>Ordinary post and the like without a signature: confirm with the applicant on the day it comes; that day is the day of receipt.</translation>
    </message>
    <message>
      <source>平常信函，或者寄给本机关其他机构和人员的，以电话与申请人确认之日为收到申请之日；联系不上的先登记，恢复联系后起算。</source>
      <translation>A request by ordinary letter, or sent to another unit or person of this agency, is received on the day it is confirmed with the applicant by telephone; if the applicant cannot be reached, log it and count from when contact is made.</translation>
    </message>
    <message>
      <source>年份 {year}</source>
      <translation>year {year}</translation>
    </message>
    <message>
      <source>年度和 --tables 只能给出一个，请去掉其中之一。</source>
      <translation>Give either a year or --tables, not both.</translation>
    </message>
    <message>
      <source>年末待答复的申请数</source>
      <translation>Requests awaiting an answer at the end of the year</translation>
    </message>
    <message>
      <source>并不相同</source>
      <translation>not the same</translation>
    </message>
    <message>
      <source>应为{change}</source>
      <translation>should be {change}</translation>
    </message>
    <message>
      <source>应为{share}</source>
      <translation>should be {share}</translation>
    </message>
    <message>
      <source>应为{times}倍</source>
      <translation>it should be {times} times</translation>
    </message>
    <message>
      <source>应当合理</source>
      <translation>Has to be reasonable</translation>
    </message>
    <message>
      <source>应当合理，条例没有规定天数</source>
      <translation>Should be reasonable; the Regulation sets no number of days</translation>
    </message>
    <message>
      <source>应缴金额（元）</source>
      <translation>Amount due (yuan)</translation>
    </message>
    <message>
      <source>延期{working_days}个工作日，超过{article}规定的{extension_days}个工作日{granted}，请改为不超过{left}个</source>
      <translation>an extension by {working_days} working days is more than the {extension_days} of {article}{granted}; please use {left} at most</translation>
    </message>
    <message>
      <source>延期日期{on}晚于答复期限{due}，延期应在期限届满前批准并告知，请核对日期</source>
      <translation>the extension on {on} is after the reply was due ({due}); it has to be approved and told before; please check the date</translation>
    </message>
    <message>
      <source>延期的批准日期{approved}应在收到日期{received_on}与告知日期{on}之间，请核对日期</source>
      <translation>the extension's approval on {approved} should lie between the day of receipt {received_on} and the notice on {on}; please check the dates</translation>
    </message>
    <message>
      <source>延期的理由</source>
      <translation>Reason for the extension</translation>
    </message>
    <message>
      <source>延期还没有写明理由，请补写</source>
      <translation>the extension has no reason yet; please add it</translation>
    </message>
    <message>
      <source>延期还没有写明由谁批准，请补写</source>
      <translation>the extension does not say who approved it; please add</translation>
    </message>
    <message>
      <source>延期还没有填写工作日数，请填写</source>
      <translation>the extension has no working days yet; please fill them in</translation>
    </message>
    <message>
      <source>延迟后的答复日期</source>
      <translation>Later date of the answer</translation>
    </message>
    <message>
      <source>延迟答复时间{until}不晚于答复期限{due}，请改为其后的日期</source>
      <translation>the later date {until} is not after the due date {due}; please give a day after it</translation>
    </message>
    <message>
      <source>延长的工作日数</source>
      <translation>Working days of extension</translation>
    </message>
    <message>
      <source>建立单位</source>
      <translation>Office set up</translation>
    </message>
    <message>
      <source>建立示例单位</source>
      <translation>Build the sample office</translation>
    </message>
    <message>
      <source>引用原答复的日期和文号；原申请未答复或者信息已有更新的，不算重复。</source>
      <translation>Quote date and number of the earlier answer; it is no repetition if the earlier request was not answered or the information has changed.</translation>
    </message>
    <message>
      <source>引言</source>
      <translation>Introduction</translation>
    </message>
    <message>
      <source>引言所列各部分与正文标题不一致：{problems}</source>
      <translation>The parts named in the introduction and the headings differ: {problems}</translation>
    </message>
    <message>
      <source>当事人、利害关系人查阅案卷，依行政程序方面的规定办理。</source>
      <translation>Parties and interested persons see the case file under the rules of administrative procedure.</translation>
    </message>
    <message>
      <source>当时的文号</source>
      <translation>Number at that time</translation>
    </message>
    <message>
      <source>当面、网上、信函申请数之和不应大于受理依申请公开信息总数</source>
      <translation>requests in person, online and by letter together should not be more than all requests</translation>
    </message>
    <message>
      <source>当面、网上、信函申请数之和与受理依申请公开信息总数</source>
      <translation>requests in person, online and by letter together, and all requests,</translation>
    </message>
    <message>
      <source>当面提交的，以申请人提交之日为收到申请之日。</source>
      <translation>Handed in in person: the day it is handed in is the day of receipt.</translation>
    </message>
    <message>
      <source>当面申请数</source>
      <translation>Requests in person</translation>
    </message>
    <message>
      <source>录入以往年度报告</source>
      <translation>Take in an earlier report</translation>
    </message>
    <message>
      <source>录入放假通知</source>
      <translation>Enter a holiday notice</translation>
    </message>
    <message>
      <source>录入的{year}年度报告（{source}）</source>
      <translation>report of {year} taken in ({source})</translation>
    </message>
    <message>
      <source>录入的数</source>
      <translation>Figure taken in</translation>
    </message>
    <message>
      <source>征求意见</source>
      <translation>Consultation</translation>
    </message>
    <message>
      <source>征求意见的信息</source>
      <translation>Information consulted on</translation>
    </message>
    <message>
      <source>征求意见的原因</source>
      <translation>Reason for the consultation</translation>
    </message>
    <message>
      <source>征求意见的日期</source>
      <translation>Date of the consultation</translation>
    </message>
    <message>
      <source>征求第三方意见所需时间不计入答复期限；同时告知申请人。第三方应自收到征求意见书之日起15个工作日内提出意见。</source>
      <translation>The time for consulting a third party does not count; tell the applicant as well. The third party gives its opinion within 15 working days of receiving the consultation.</translation>
    </message>
    <message>
      <source>征求第三方意见所需时间不计入答复期限；当时没有15个工作日的限制。</source>
      <translation>The time of consulting third parties does not count; there was no limit of 15 working days then.</translation>
    </message>
    <message>
      <source>怎么答：现在就能答复并提供吗？</source>
      <translation>How to answer: can it be answered and given now?</translation>
    </message>
    <message>
      <source>怎么给：全部给、部分给，还是已经公开？</source>
      <translation>How to give it: all, in part, or is it published already?</translation>
    </message>
    <message>
      <source>总计应等于自然人和各类法人、其他组织之和</source>
      <translation>the total should be natural persons and all legal persons and other organisations together</translation>
    </message>
    <message>
      <source>恢复文书写法</source>
      <translation>Restore the letter's wording</translation>
    </message>
    <message>
      <source>您</source>
      <translation>您 (you)</translation>
    </message>
    <message>
      <source>意见书不写申请人的姓名。第三方逾期不提出意见的，由本机关决定是否公开（条例第三十二条）。</source>
      <translation>The consultation letter does not name the applicant. Where the third party gives no opinion in time, this office decides whether to publish (article 32 of the Regulation).</translation>
    </message>
    <message>
      <source>意见书的抬头</source>
      <translation>Addressee of the consultation letter</translation>
    </message>
    <message>
      <source>意见尚未收回就已答复，请核对是否漏记收回日期</source>
      <translation>Answered before the consultation came back; check whether its return was logged</translation>
    </message>
    <message>
      <source>意见尚未收回；如今日收回，{words}</source>
      <translation>The opinion is still out; if it came back today, {words}</translation>
    </message>
    <message>
      <source>意见收回前的工作日不计入答复期限</source>
      <translation>Working days until the opinion is back do not count</translation>
    </message>
    <message>
      <source>成文日期</source>
      <translation>Made on</translation>
    </message>
    <message>
      <source>成文日期{day}，晚于应公布的期限{due}</source>
      <translation>Signed on {day}, after the report was due ({due})</translation>
    </message>
    <message>
      <source>成文日期{day}，统计期限到{last}才结束，请核对</source>
      <translation>Signed on {day}, but the period ends on {last}; please check</translation>
    </message>
    <message>
      <source>成文日期晚于公开日期，请核对两个日期</source>
      <translation>Made after it was published; check both days</translation>
    </message>
    <message>
      <source>成文日期（未填的按公开日期）</source>
      <translation>Date produced (where empty, date published)</translation>
    </message>
    <message>
      <source>截至{day}</source>
      <translation>as of {day}</translation>
    </message>
    <message>
      <source>截至{day}，按现有登记计算</source>
      <translation>up to {day}, counted from the records as they are now</translation>
    </message>
    <message>
      <source>截至{today}尚未答复。</source>
      <translation>Not answered by {today}.</translation>
    </message>
    <message>
      <source>截至{today}尚未答复，已超过答复期限{days}天。</source>
      <translation>Not answered by {today}; {days} days past the due date.</translation>
    </message>
    <message>
      <source>截至{today}尚未答复，距答复期限还有{left}个工作日。</source>
      <translation>Not answered by {today}; {left} working days to the due date.</translation>
    </message>
    <message>
      <source>截至{until_year}年底累计（期初数）</source>
      <translation>Until the end of {until_year} (opening figure)</translation>
    </message>
    <message>
      <source>截至{year}年底（按登记）</source>
      <translation>to the end of {year} (by the records)</translation>
    </message>
    <message>
      <source>所列“{extra}”正文没有</source>
      <translation>"{extra}" is named but not there</translation>
    </message>
    <message>
      <source>所选的申请中有的已不存在（可能已被撤销），请刷新列表后再试。</source>
      <translation>Some of the requests are no longer there (perhaps taken back); reload the list and try again.</translation>
    </message>
    <message>
      <source>所选的记录中有的已不存在（可能已被撤销），请刷新列表后再试。</source>
      <translation>Some of the records are no longer there (perhaps taken back); reload the list and try again.</translation>
    </message>
    <message>
      <source>打不开文件“{file}”（{reason}），请关闭正在使用它的程序后再试。</source>
      <translation>Cannot open the file "{file}" ({reason}); close the program that uses it and try again.</translation>
    </message>
    <message>
      <source>打印已中止</source>
      <translation>Printing was stopped</translation>
    </message>
    <message>
      <source>打印机“{printer}”无法使用，请检查是否已联机</source>
      <translation>The printer "{printer}" cannot be used; check that it is online</translation>
    </message>
    <message>
      <source>打印机“{printer}”没有应答，请检查打印服务后重试</source>
      <translation>The printer "{printer}" does not answer; check the print service and try again</translation>
    </message>
    <message>
      <source>打印机“{printer}”没有接收：{reason}，请检查后重试</source>
      <translation>The printer "{printer}" did not take it: {reason}; check and try again</translation>
    </message>
    <message>
      <source>批准人</source>
      <translation>Approved by</translation>
    </message>
    <message>
      <source>批准日期</source>
      <translation>Approved on</translation>
    </message>
    <message>
      <source>找不到备份文件“{file}”，请核对路径。</source>
      <translation>There is no backup file "{file}"; check the path.</translation>
    </message>
    <message>
      <source>找不到文件“{file}”，请核对路径。</source>
      <translation>There is no file "{file}"; check the path.</translation>
    </message>
    <message>
      <source>投诉</source>
      <translation>Complaint</translation>
    </message>
    <message>
      <source>报{to}</source>
      <translation>To {to}</translation>
    </message>
    <message>
      <source>报告格式规定这一格不填数</source>
      <translation>The form does not fill this cell</translation>
    </message>
    <message>
      <source>报告没有“{heading}”这一部分，请补上；未发生的也要写明</source>
      <translation>The report has no part "{heading}"; please add it, also where nothing happened</translation>
    </message>
    <message>
      <source>报告用的是格式“{used}”，不是“{form}”</source>
      <translation>The report uses the form "{used}", not "{form}"</translation>
    </message>
    <message>
      <source>报告还有 {count} 处错误没有改正或书面说明，不能签发；第一处：{first}</source>
      <translation>{count} errors of the report are neither corrected nor excused in writing; it cannot be signed. The first: {first}</translation>
    </message>
    <message>
      <source>报告还有{count}处错误没有改正，也没有书面说明理由，不能签发；第一处：{first}</source>
      <translation>{count} errors of the report are neither corrected nor excused in writing; it cannot be signed. The first: {first}</translation>
    </message>
    <message>
      <source>报送事项文件 {name} 有不认识的字段“{field}”，请删去</source>
      <translation>The duty file {name} has an unknown field "{field}"; remove it</translation>
    </message>
    <message>
      <source>报送事项文件 {name} 的字段 cycle 应为 month、quarter 或 year，请改正</source>
      <translation>The field cycle of the duty file {name} must be month, quarter or year; please correct it</translation>
    </message>
    <message>
      <source>报送事项文件 {name} 的字段 id 只能用小写字母、数字和下划线，请改正</source>
      <translation>The field id of the duty file {name} may hold only small letters, digits and underscores; correct it</translation>
    </message>
    <message>
      <source>报送事项文件 {name} 的字段 in_use 应为 true 或 false，请改正</source>
      <translation>The field in_use of the duty file {name} must be true or false; correct it</translation>
    </message>
    <message>
      <source>报送事项文件 {name} 的字段 {field} 应为 {least} 至 {most} 的整数，请改正</source>
      <translation>The field {field} of the duty file {name} must be a whole number from {least} to {most}; correct it</translation>
    </message>
    <message>
      <source>报送事项文件 {name} 缺少字段 {field} 或写法有误，请改正</source>
      <translation>The duty file {name} lacks the field {field}, or it is written wrongly; please correct it</translation>
    </message>
    <message>
      <source>拆分申请</source>
      <translation>Split the request</translation>
    </message>
    <message>
      <source>拆分申请 {number} 至少要有两项内容，请把各项分开填写</source>
      <translation>To split request {number}, at least two items are needed; enter each by itself</translation>
    </message>
    <message>
      <source>按件</source>
      <translation>By item</translation>
    </message>
    <message>
      <source>按件为本申请计费的件数，按量为页数</source>
      <translation>By item, the items of this request that are charged; by page, the pages</translation>
    </message>
    <message>
      <source>按件计费应从第1件起，现为第{first}件至第{last}件，请核对件数</source>
      <translation>Items are charged from number 1, but stand as {first} to {last}; please check the count</translation>
    </message>
    <message>
      <source>按期办结数</source>
      <translation>Requests closed in time</translation>
    </message>
    <message>
      <source>按期答复</source>
      <translation>replied in time</translation>
    </message>
    <message>
      <source>按期答复数</source>
      <translation>Replies in time</translation>
    </message>
    <message>
      <source>按本机关公布的规则确定收到之日；没有规则的，以与申请人确认之日为收到申请之日。</source>
      <translation>The day of receipt follows this office's published rules; without rules, it is the day confirmed with the applicant.</translation>
    </message>
    <message>
      <source>按本机关公布的规则确定收到之日；没有规则的，以双方确认之日为收到申请之日。</source>
      <translation>The day of receipt follows this agency's published rules; without rules, it is the day both sides confirm.</translation>
    </message>
    <message>
      <source>按现有登记中的日期重新计算，以后补登、更正的也算在内</source>
      <translation>Reckoned anew from the dates in the records as they are; what was added or corrected later counts too</translation>
    </message>
    <message>
      <source>按现有登记为{value}</source>
      <translation>By the records as they are now: {value}</translation>
    </message>
    <message>
      <source>按现有登记也是{value}</source>
      <translation>By the records as they are now also {value}</translation>
    </message>
    <message>
      <source>按现有登记计算</source>
      <translation>reckoned from the records as they are</translation>
    </message>
    <message>
      <source>按申请人要求的形式提供；可能危及信息载体安全或者成本过高的，可以改用其他适当形式。</source>
      <translation>Provide it in the form the applicant asks for; where that may endanger the carrier of the information or costs too much, another suitable form may be used.</translation>
    </message>
    <message>
      <source>按申请人要求的形式提供；无法按其要求提供的，可以安排查阅、提供复制件或者以其他适当形式提供。</source>
      <translation>Provide it in the form asked for; where that cannot be done, let the applicant read it, or provide a copy or another suitable form.</translation>
    </message>
    <message>
      <source>按类别</source>
      <translation>By category</translation>
    </message>
    <message>
      <source>按量</source>
      <translation>By page</translation>
    </message>
    <message>
      <source>按量计收请填写提供的页数</source>
      <translation>For a fee by page, give the number of pages provided</translation>
    </message>
    <message>
      <source>按量计费的页数应不小于1，现为{pages}，请填写页数</source>
      <translation>A fee by page needs at least 1 page, now {pages}; please fill in the pages</translation>
    </message>
    <message>
      <source>提交日期</source>
      <translation>Submitted on</translation>
    </message>
    <message>
      <source>提供方式</source>
      <translation>How it is given</translation>
    </message>
    <message>
      <source>提供的信息</source>
      <translation>Information provided</translation>
    </message>
    <message>
      <source>撤下放假通知</source>
      <translation>Take down the holiday notice</translation>
    </message>
    <message>
      <source>撤回报送记录</source>
      <translation>Take back a logged return</translation>
    </message>
    <message>
      <source>撤回查收</source>
      <translation>Take back the intake tick</translation>
    </message>
    <message>
      <source>撤回的申请只计入其中一方；前者为“{name}”</source>
      <translation>withdrawn requests count on one side only; the first has "{name}"</translation>
    </message>
    <message>
      <source>撤销</source>
      <translation>Undo</translation>
    </message>
    <message>
      <source>撤除录入的以往年度报告</source>
      <translation>Take out a report of an earlier year</translation>
    </message>
    <message>
      <source>收到日期</source>
      <translation>Received on</translation>
    </message>
    <message>
      <source>收到日期晚于今天，请核对日期</source>
      <translation>Received after today; check the day</translation>
    </message>
    <message>
      <source>收到理由后再判断：合理的继续办理，可以确定延迟答复的合理时间并告知；不合理的不予处理。</source>
      <translation>Decide when the reasons are received: if reasonable, go on, and a reasonable later date may be set and told; if not, the request is not handled.</translation>
    </message>
    <message>
      <source>收到申请数应等于当面、传真、网络、信函申请数之和</source>
      <translation>requests received should be those in person, by fax, online and by letter together</translation>
    </message>
    <message>
      <source>收到的件数不能小于0，请重新填写</source>
      <translation>The number received cannot be below 0; please fill it in again</translation>
    </message>
    <message>
      <source>收取的信息处理费</source>
      <translation>Fees charged</translation>
    </message>
    <message>
      <source>收取的费用</source>
      <translation>Fees charged</translation>
    </message>
    <message>
      <source>收费决定不能单独申请行政复议或者提起行政诉讼，因此不写救济途径；缴费后答复期限如何计算，可按本地规定改写。</source>
      <translation>A decision on a fee cannot be brought to reconsideration or litigation by itself, so no remedy is given; how the due date is counted after payment may be reworded to local rules.</translation>
    </message>
    <message>
      <source>收费文件 {name} 无法读取，请检查是否为 UTF-8 文本</source>
      <translation>The fee file {name} cannot be read; check that it is UTF-8 text</translation>
    </message>
    <message>
      <source>收费文件 {name} 有不认识的字段“{field}”，请删去</source>
      <translation>The fee file {name} has an unknown field "{field}"; remove it</translation>
    </message>
    <message>
      <source>收费文件 {name} 的 [[{key}]] 中 band 和 rise 应同时写出，请改正</source>
      <translation>In [[{key}]] of the fee file {name}, band and rise must stand together; correct it</translation>
    </message>
    <message>
      <source>收费文件 {name} 的 [[{key}]] 应从 from = 1 开始并依次增大，请改正</source>
      <translation>[[{key}]] of the fee file {name} must begin with from = 1 and rise from there; please correct it</translation>
    </message>
    <message>
      <source>收费文件 {name} 的 [[{key}]] 有不认识的字段“{field}”，请删去</source>
      <translation>[[{key}]] of the fee file {name} has an unknown field "{field}"; remove it</translation>
    </message>
    <message>
      <source>收费文件 {name} 的字段 {field} 应为不小于{least}的整数，请改正</source>
      <translation>The field {field} of the fee file {name} must be a whole number of {least} or more; correct it</translation>
    </message>
    <message>
      <source>收费文件 {name} 缺少 [[{field}]]，请补上</source>
      <translation>The fee file {name} lacks [[{field}]]; add it</translation>
    </message>
    <message>
      <source>收费文件 {name} 缺少字段 {field} 或写法有误，请改正</source>
      <translation>The fee file {name} lacks the field {field}, or it is written wrongly; please correct it</translation>
    </message>
    <message>
      <source>收费的原因</source>
      <translation>Reason for the fee</translation>
    </message>
    <message>
      <source>收费通知在答复期限内发出；申请人自收到次日起20个工作日内缴费。</source>
      <translation>Send the fee notice out by the due date; the applicant pays within 20 working days from the day after receiving it.</translation>
    </message>
    <message>
      <source>收费通知应在答复期限内发出；逾期发出的，答复期限不停止计算</source>
      <translation>the fee notice has to go out by the due date; sent later, it does not stop the count</translation>
    </message>
    <message>
      <source>收费金额为{charged}元，登记的缴费却共{paid}元，请核对</source>
      <translation>the fee charged is {charged} yuan, but the payments logged come to {paid} yuan; please check</translation>
    </message>
    <message>
      <source>收费金额合计</source>
      <translation>sum of the amounts charged</translation>
    </message>
    <message>
      <source>改动</source>
      <translation>changed</translation>
    </message>
    <message>
      <source>政务微信公开数不应大于主动公开政府信息数</source>
      <translation>items on WeChat should not be more than all items</translation>
    </message>
    <message>
      <source>政务微博、微信公开信息数</source>
      <translation>Items on Weibo and WeChat</translation>
    </message>
    <message>
      <source>政务微博公开数不应大于主动公开政府信息数</source>
      <translation>items on Weibo should not be more than all items published proactively</translation>
    </message>
    <message>
      <source>政府信息不予公开告知书</source>
      <translation>Notice of withholding</translation>
    </message>
    <message>
      <source>政府信息不存在告知书</source>
      <translation>Notice that the information does not exist</translation>
    </message>
    <message>
      <source>政府信息公开信息处理费收费通知书</source>
      <translation>Fee notice</translation>
    </message>
    <message>
      <source>政府信息公开协办函</source>
      <translation>OGI letter asking an agency for assistance</translation>
    </message>
    <message>
      <source>政府信息公开告知书</source>
      <translation>Notice of disclosure</translation>
    </message>
    <message>
      <source>政府信息公开工作机构负责人</source>
      <translation>Director of the OGI section</translation>
    </message>
    <message>
      <source>政府信息公开征求意见书</source>
      <translation>Consultation letter</translation>
    </message>
    <message>
      <source>政府信息公开征求意见函</source>
      <translation>OGI consultation letter</translation>
    </message>
    <message>
      <source>政府信息公开征求意见告知书</source>
      <translation>Notice of consultation</translation>
    </message>
    <message>
      <source>政府信息公开情况报送</source>
      <translation>OGI return</translation>
    </message>
    <message>
      <source>政府信息公开申请不予处理告知书</source>
      <translation>Notice that a request is not processed</translation>
    </message>
    <message>
      <source>政府信息公开申请处理告知书</source>
      <translation>Notice on the handling of an OGI request</translation>
    </message>
    <message>
      <source>政府信息公开申请延期答复告知书</source>
      <translation>Notice of extension</translation>
    </message>
    <message>
      <source>政府信息公开申请延迟答复告知书</source>
      <translation>Notice of a later date for the answer</translation>
    </message>
    <message>
      <source>政府信息公开申请接收回执</source>
      <translation>Receipt of the request</translation>
    </message>
    <message>
      <source>政府信息公开申请答复书</source>
      <translation>Answer to an OGI request</translation>
    </message>
    <message>
      <source>政府信息公开申请补正告知书</source>
      <translation>Notice of correction</translation>
    </message>
    <message>
      <source>政府信息公开申请说明理由告知书</source>
      <translation>Notice asking for the reasons of a request</translation>
    </message>
    <message>
      <source>政府信息更正告知书</source>
      <translation>Notice of amended information</translation>
    </message>
    <message>
      <source>政府公报公开信息数</source>
      <translation>Items in the gazette</translation>
    </message>
    <message>
      <source>政府公报公开数不应大于主动公开信息数</source>
      <translation>items in the gazette should not be more than all items</translation>
    </message>
    <message>
      <source>政府公报公开数不应大于主动公开政府信息数</source>
      <translation>items in the gazette should not be more than all items published proactively</translation>
    </message>
    <message>
      <source>政府网站、政府公报两项之和与主动公开信息数</source>
      <translation>website and gazette together, and all items,</translation>
    </message>
    <message>
      <source>政府网站公开信息数</source>
      <translation>Items on the website</translation>
    </message>
    <message>
      <source>政府网站公开数不应大于主动公开信息数</source>
      <translation>items on the website should not be more than all items</translation>
    </message>
    <message>
      <source>政府网站公开数不应大于主动公开政府信息数</source>
      <translation>items on the website should not be more than all items</translation>
    </message>
    <message>
      <source>政策解读公开数</source>
      <translation>Policy interpretations published</translation>
    </message>
    <message>
      <source>救济途径文件 {name} 有不认识的字段“{field}”，请删去</source>
      <translation>The remedy file {name} has an unknown field "{field}"; remove it</translation>
    </message>
    <message>
      <source>救济途径文件 {name} 的 [[text]] 应按 since 由早到晚排列，至少一段</source>
      <translation>[[text]] of the remedy file {name} must be ordered by since from early to late, at least one</translation>
    </message>
    <message>
      <source>救济途径文件 {name} 的 [[text]] 缺少日期 since 或写法有误，请改正</source>
      <translation>[[text]] of the remedy file {name} lacks the date since, or it is written wrongly; correct it</translation>
    </message>
    <message>
      <source>救济途径文件 {name} 的字段 outcomes 有不认识的答复结果，请改正</source>
      <translation>The field outcomes of the remedy file {name} has an unknown outcome; correct it</translation>
    </message>
    <message>
      <source>救济途径文件 {name} 缺少字段 {field} 或写法有误，请改正</source>
      <translation>The remedy file {name} lacks the field {field}, or it is written wrongly; correct it</translation>
    </message>
    <message>
      <source>数据说明写成 .pdf，“{file}”不是，请改文件名。</source>
      <translation>The explanatory annex is written as .pdf, which "{file}" is not; change the file name.</translation>
    </message>
    <message>
      <source>数量、频次明显超过合理范围，还没有要求说明理由</source>
      <translation>Number or frequency clearly beyond reason; reasons not asked yet</translation>
    </message>
    <message>
      <source>文中“{indicator}”的计量单位写作“{unit}”，{table}为“{unit2}”</source>
      <translation>The text gives "{indicator}" in "{unit}", {table} in "{unit2}"</translation>
    </message>
    <message>
      <source>文中“{printed}”不是“{name}”的{own}，而与{added}相符，请写明口径（是否含上年结转等）</source>
      <translation>The text's "{printed}" is not the {own} of "{name}" but agrees with {added}; please say what is counted (whether last year's carry-over is in it, for instance)</translation>
    </message>
    <message>
      <source>文中“{printed}”与{table}“{indicator}”不一致，{table}{shown}</source>
      <translation>"{printed}" in the text disagrees with "{indicator}" of {table}: {table} has {shown}</translation>
    </message>
    <message>
      <source>文中“{printed}”与{table}“{name}”不一致，{table}为{shown}</source>
      <translation>The text says "{printed}", {table} for "{name}": {shown} in {table}</translation>
    </message>
    <message>
      <source>文中“{printed}”与登记的“{name}”不一致，登记合计{shown}{unit}</source>
      <translation>The text says "{printed}", the records for "{name}" come to {shown}{unit}</translation>
    </message>
    <message>
      <source>文中总数{whole}{unit}，所列各类{sum_words}＝{added}，{more}{difference}{unit}</source>
      <translation>The text's total is {whole}{unit}, its parts {sum_words}＝{added}: {more} by {difference}{unit}</translation>
    </message>
    <message>
      <source>文中的机关名称“{short}”与落款“{agency}”不一致</source>
      <translation>The name "{short}" in the text is not that of the signature, "{agency}"</translation>
    </message>
    <message>
      <source>文中称“{found}”，表中行政复议还有结果纠正、其他结果或尚未审结的，请核对</source>
      <translation>The text says "{found}", but the table has reconsiderations that were corrected, ended otherwise or are pending; please check</translation>
    </message>
    <message>
      <source>文中称“{found}”，表中行政诉讼还有结果纠正或尚未审结的，请核对</source>
      <translation>The text says "{found}", but the table has litigation that was corrected or is pending; please check</translation>
    </message>
    <message>
      <source>文中称“{found}”，表中还有结转下年度继续办理的申请，请核对</source>
      <translation>The text says "{found}", but the table has requests carried over to the next year; please check</translation>
    </message>
    <message>
      <source>文中称“{match}”，{table}“{indicator}”本年度为{value}{unit}</source>
      <translation>The text says "{match}", {table} has {value}{unit} for "{indicator}" this year</translation>
    </message>
    <message>
      <source>文中称“{words}”，本年{now}、上年{before}，{problem}</source>
      <translation>The text says "{words}": this year {now}, last year {before}, {problem}</translation>
    </message>
    <message>
      <source>文书{number}的留存副本与发出时不一致或者已丢失，请从备份中恢复单位文件夹。</source>
      <translation>The kept copy of letter {number} is not as it was sent out, or is lost; restore the office folder from a backup.</translation>
    </message>
    <message>
      <source>文书文件 {name} 有不认识的字段“{field}”，请删去</source>
      <translation>The letter file {name} has an unknown field "{field}"; remove it</translation>
    </message>
    <message>
      <source>文书文件 {name} 的 ask 应写成 [[ask]]，请改正</source>
      <translation>ask of the letter file {name} must be written [[ask]]; please correct it</translation>
    </message>
    <message>
      <source>文书文件 {name} 的 {key}.{part} 只能写 default 和答复结果的编码，请改正</source>
      <translation>{key}.{part} of the letter file {name} may hold only default and the codes of outcomes; correct it</translation>
    </message>
    <message>
      <source>文书文件 {name} 的字段 {field} 不认识“{id}”，请改正</source>
      <translation>The field {field} of the letter file {name} does not know "{id}"; correct it</translation>
    </message>
    <message>
      <source>文书文件 {name} 的字段“{field}”写了两次，请保留一处</source>
      <translation>The letter file {name} has the field "{field}" twice; keep one</translation>
    </message>
    <message>
      <source>文书文件 {name} 的字段“{field}”的 event_field 只能用{known}</source>
      <translation>event_field of the field "{field}" of the letter file {name} can only be {known}</translation>
    </message>
    <message>
      <source>文书文件 {name} 的字段“{field}”的 kind 只能用{known}，用 choice 时须有 choices</source>
      <translation>The kind of field "{field}" in the letter file {name} can only be {known}; choice needs choices</translation>
    </message>
    <message>
      <source>文书文件 {name} 的字段名“{field}”只能用文字和数字，请改正</source>
      <translation>The field name "{field}" of the letter file {name} may hold only letters and digits; correct it</translation>
    </message>
    <message>
      <source>文书文件 {name} 缺少字段 {field} 或写法有误，请改正</source>
      <translation>The letter file {name} lacks the field {field}, or it is written wrongly; correct it</translation>
    </message>
    <message>
      <source>文书有{length}个字，超过{most}个字，请缩短</source>
      <translation>The letter has {length} characters, more than {most}; please shorten it</translation>
    </message>
    <message>
      <source>文书的名称</source>
      <translation>Name of the letter</translation>
    </message>
    <message>
      <source>文书的文号</source>
      <translation>Document number of the letter</translation>
    </message>
    <message>
      <source>文件 {name} 不是有效的 TOML 数据（{error}），请改正后再用</source>
      <translation>The file {name} is no valid TOML ({error}); correct it before use</translation>
    </message>
    <message>
      <source>文件 {name} 无法读取，请检查是否为 UTF-8 文本</source>
      <translation>The file {name} cannot be read; check that it is UTF-8 text</translation>
    </message>
    <message>
      <source>文件“{file}”不是 .xlsx 或 .csv 表格，请另存为其中一种后再导入。</source>
      <translation>The file "{file}" is no .xlsx or .csv sheet; save it as one of these, then import.</translation>
    </message>
    <message>
      <source>文件“{file}”不是 .xlsx 表格，请用表格软件另存为 .xlsx 后再导入。</source>
      <translation>The file "{file}" is no .xlsx workbook; save it as .xlsx with a spreadsheet program, then import.</translation>
    </message>
    <message>
      <source>文件“{file}”不是 PDF，请选择签发的 PDF。</source>
      <translation>The file "{file}" is no PDF; choose the signed PDF.</translation>
    </message>
    <message>
      <source>文件“{file}”不是 UTF-8 或 GB18030 编码的文字，请另存后再试。</source>
      <translation>The file "{file}" is not text in UTF-8 or GB18030; save it anew and try again.</translation>
    </message>
    <message>
      <source>文件“{file}”不是 UTF-8 编码的 JSON，请另存为 UTF-8 后再试。</source>
      <translation>The file "{file}" is no UTF-8 JSON; save it as UTF-8 and try again.</translation>
    </message>
    <message>
      <source>文件“{file}”不是报告：缺少 tables 这一项，请参照交换格式说明。</source>
      <translation>The file "{file}" is no report: it lacks tables; see the exchange format.</translation>
    </message>
    <message>
      <source>文件“{file}”不是真正的 .xlsx 表格，请用表格软件另存为 .xlsx 后再导入。</source>
      <translation>The file "{file}" is no real .xlsx workbook; save it as .xlsx with a spreadsheet program, then import.</translation>
    </message>
    <message>
      <source>文件“{file}”中的表太大或太多，不像一份年度报告，请核对。</source>
      <translation>The tables in "{file}" are too large or too many for an annual report; please check.</translation>
    </message>
    <message>
      <source>文件“{file}”其实是 PDF 文件，请导出为 .xlsx 或 .csv 表格后再导入。</source>
      <translation>The file "{file}" is in truth a PDF; export it as .xlsx or .csv, then import.</translation>
    </message>
    <message>
      <source>文件“{file}”其实是工作簿而不是 CSV 文本，请把扩展名改为 .xlsx 或另存为 CSV。</source>
      <translation>The file "{file}" is in truth a workbook, not CSV text; change its ending to .xlsx or save it as CSV.</translation>
    </message>
    <message>
      <source>文件“{file}”写出后核对不符，没有保存：{first}。</source>
      <translation>The file "{file}" did not match when checked after writing and was not saved: {first}.</translation>
    </message>
    <message>
      <source>文件“{file}”只有表头，没有数据行{more}，请填写后再导入。</source>
      <translation>The file "{file}" has headings but no rows{more}; fill it in, then import.</translation>
    </message>
    <message>
      <source>文件“{file}”已损坏或不是 .docx 文档，请用文字处理软件重新另存后再试。</source>
      <translation>The file "{file}" is damaged or no .docx; save it again with a word processor and try again.</translation>
    </message>
    <message>
      <source>文件“{file}”已损坏或不是工作簿，请用表格软件重新另存为 .xlsx 后再试。</source>
      <translation>The file "{file}" is damaged or no workbook; save it again as .xlsx with a spreadsheet program and try again.</translation>
    </message>
    <message>
      <source>文件“{file}”已损坏或设有密码，读不出内容，请换一份文件。</source>
      <translation>The file "{file}" is damaged or has a password and cannot be read; please use another copy.</translation>
    </message>
    <message>
      <source>文件“{file}”已损坏，打不开，请重新导出或另存后再导入。</source>
      <translation>The file "{file}" is damaged and does not open; export or save it again, then import.</translation>
    </message>
    <message>
      <source>文件“{file}”已损坏，读不出内容，请换一份文件。</source>
      <translation>The file "{file}" is damaged and its content cannot be read; use another file.</translation>
    </message>
    <message>
      <source>文件“{file}”是 OFD 版式文件，不能直接读取，请用阅读软件另存为 PDF 后再试。</source>
      <translation>"{file}" is an OFD file and cannot be read directly; please save it as PDF in a reader and try again.</translation>
    </message>
    <message>
      <source>文件“{file}”是 {kind} 文件，不能直接读取，请用文字处理软件打开后另存为 .docx 再试。</source>
      <translation>"{file}" is a {kind} file and cannot be read directly; please open it in a word processor, save it as .docx and try again.</translation>
    </message>
    <message>
      <source>文件“{file}”是 {kind} 文件，不能直接读取，请用表格软件打开后另存为 .xlsx 再试。</source>
      <translation>"{file}" is a {kind} file and cannot be read directly; please open it in a spreadsheet program, save it as .xlsx and try again.</translation>
    </message>
    <message>
      <source>文件“{file}”是压缩包，请解压后选择里面的报告文件。</source>
      <translation>"{file}" is an archive; please unpack it and choose the report inside.</translation>
    </message>
    <message>
      <source>文件“{file}”是图片，没有文字，请改用网页、.docx 或 .xlsx 文件。</source>
      <translation>"{file}" is a picture without text; please use a web page, a .docx or an .xlsx file.</translation>
    </message>
    <message>
      <source>文件“{file}”是扫描件，没有文字，请改用网页、.docx 或 .xlsx 文件。</source>
      <translation>The file "{file}" is a scan without text; use a web page, .docx or .xlsx file.</translation>
    </message>
    <message>
      <source>文件“{file}”是旧版 .xls 格式，请另存为 .xlsx 后再导入。</source>
      <translation>The file "{file}" is an old .xls; save it as .xlsx, then import.</translation>
    </message>
    <message>
      <source>文件“{file}”是旧版文档，请用文字处理软件另存为 .docx 后再试。</source>
      <translation>The file "{file}" is an old document; save it as .docx with a word processor and try again.</translation>
    </message>
    <message>
      <source>文件“{file}”是空的，请核对。</source>
      <translation>The file "{file}" is empty; please check it.</translation>
    </message>
    <message>
      <source>文件“{file}”是空的，请选择有内容的表格。</source>
      <translation>The file "{file}" is empty; choose a sheet with something in it.</translation>
    </message>
    <message>
      <source>文件“{file}”有 {count} 处错误，没有导入任何一行，请改正后再导入：{first}。</source>
      <translation>The file "{file}" has {count} faults and no row was imported; correct them, then import: {first}.</translation>
    </message>
    <message>
      <source>文件“{file}”有 {count} 张有内容的工作表（{sheets}），请只留要导入的一张。</source>
      <translation>The file "{file}" has {count} sheets with content ({sheets}); keep only the one to import.</translation>
    </message>
    <message>
      <source>文件“{file}”没有写明是哪一年度的报告，请在标题中写明，或改用写有年度的文件。</source>
      <translation>The file "{file}" does not say which year it reports on; put the year in the title, or use a file that has it.</translation>
    </message>
    <message>
      <source>文件“{file}”没有写明格式，请选定格式（命令行用 --form），可用的有 {known}。</source>
      <translation>The file "{file}" names no form; choose the form (--form on the command line), known are {known}.</translation>
    </message>
    <message>
      <source>文件“{file}”的 sections 应是列表，请改正。</source>
      <translation>In the file "{file}" sections must be a list; correct it.</translation>
    </message>
    <message>
      <source>文件“{file}”的 year 应是四位年份，现为“{value}”。</source>
      <translation>In the file "{file}" year must be a four-digit year, it is "{value}".</translation>
    </message>
    <message>
      <source>文件“{file}”的 {part} 中有一项不是对象，请改正。</source>
      <translation>In the file "{file}" {part} holds something that is no object; correct it.</translation>
    </message>
    <message>
      <source>文件“{file}”的 {part} 应是列表，请改正。</source>
      <translation>In the file "{file}" {part} must be a list; correct it.</translation>
    </message>
    <message>
      <source>文件“{file}”的内容太大，不像一份年度报告，请核对。</source>
      <translation>The content of "{file}" is too large for an annual report; please check.</translation>
    </message>
    <message>
      <source>文件“{file}”的工作表“{sheet}”太大，不像一份年度报告，请核对。</source>
      <translation>The sheet "{sheet}" of the file "{file}" is too large for an annual report; please check.</translation>
    </message>
    <message>
      <source>文件“{file}”的正文太大，不像一份年度报告，请核对。</source>
      <translation>The text of the file "{file}" is too large for an annual report; check it.</translation>
    </message>
    <message>
      <source>文件“{file}”的编码不是 UTF-8 或 GB18030，请另存为“CSV UTF-8”后再导入。</source>
      <translation>The file "{file}" is neither UTF-8 nor GB18030; save it as "CSV UTF-8", then import.</translation>
    </message>
    <message>
      <source>文件“{file}”的编码既不是 UTF-8 也不是 GB18030，请用浏览器重新另存后再试。</source>
      <translation>The file "{file}" is neither UTF-8 nor GB18030; save it again with a browser and try once more.</translation>
    </message>
    <message>
      <source>文件“{file}”的表“{table}”“{row}”行“{column}”列的“{value}”不是数字，请改正；没有数字的请写 null。</source>
      <translation>In the file "{file}", table "{table}", row "{row}", column "{column}", "{value}" is no number; correct it, or write null for none.</translation>
    </message>
    <message>
      <source>文件“{file}”的表“{table}”“{row}”行有 {count} 个数，而表只有 {columns} 列，请改正。</source>
      <translation>In the file "{file}", table "{table}", row "{row}" has {count} numbers and the table only {columns} columns; correct it.</translation>
    </message>
    <message>
      <source>文件“{file}”的表“{table}”没有一列与格式相符，请核对列名。</source>
      <translation>In the file "{file}" no column of table "{table}" is one of the form's; check the column names.</translation>
    </message>
    <message>
      <source>文件“{file}”的表“{table}”没有一行与格式相符，请核对行名。</source>
      <translation>In the file "{file}" no row of table "{table}" is one of the form's; check the row names.</translation>
    </message>
    <message>
      <source>文件“{file}”的表头里 {twice} 出现了不止一次，请每列只留一个。</source>
      <translation>In the headings of the file "{file}" {twice} stands more than once; keep one of each.</translation>
    </message>
    <message>
      <source>文件“{file}”的表头里有不认识的列 {unknown}，请删去或改名；{label}可用的列是 {columns}。</source>
      <translation>The headings of the file "{file}" hold unknown columns {unknown}; remove or rename them. {label} has the columns {columns}.</translation>
    </message>
    <message>
      <source>文件“{file}”第 1 行的编码不是 UTF-8 或 GB18030，请另存为“CSV UTF-8”后再导入。</source>
      <translation>Row 1 of the file "{file}" is neither UTF-8 nor GB18030; save it as "CSV UTF-8", then import.</translation>
    </message>
    <message>
      <source>文件“{file}”第 {line} 行不合 JSON 格式，请改正。</source>
      <translation>Line {line} of the file "{file}" is no valid JSON; correct it.</translation>
    </message>
    <message>
      <source>文件“{file}”第 {line} 行的编码既不是 UTF-8 也不是 GB18030，请另存为“CSV UTF-8”后再导入。</source>
      <translation>Line {line} of the file "{file}" is neither UTF-8 nor GB18030; save it as "CSV UTF-8", then import.</translation>
    </message>
    <message>
      <source>文件“{file}”第 {line} 行附近的引号没有配对，请用表格软件重新另存为 CSV 后再导入。</source>
      <translation>Near line {line} of the file "{file}" a quotation mark has no partner; save it again as CSV with a spreadsheet program, then import.</translation>
    </message>
    <message>
      <source>文件“{file}”第 {row} 行“{column}”：{value} 刚刚已被登记，没有导入任何一行，请核对。</source>
      <translation>The file "{file}", row {row}, "{column}": {value} was logged just now; no row was imported, check it.</translation>
    </message>
    <message>
      <source>文件“{file}”第 {row} 行的表头 {twice} 出现了不止一次，请每列只留一个。</source>
      <translation>In row {row} of the file "{file}" the headings {twice} stand more than once; keep one of each.</translation>
    </message>
    <message>
      <source>文件“{file}”第 {row} 行第 {column} 列有内容而表头没有列名，请补上列名或删去该列。</source>
      <translation>In the file "{file}", row {row}, column {column} has content but no heading; add the heading or delete the column.</translation>
    </message>
    <message>
      <source>文件“{file}”第 {row} 行（{cell} 单元格）是公式错误值，请改正后再导入。</source>
      <translation>In the file "{file}", row {row} (cell {cell}) holds a formula error; correct it, then import.</translation>
    </message>
    <message>
      <source>文件“{file}”第 {row} 行（{cell} 单元格）有合并单元格，请取消合并并逐格填写后再导入。</source>
      <translation>In the file "{file}", row {row} (cell {cell}) has merged cells; unmerge and fill each, then import.</translation>
    </message>
    <message>
      <source>文件“{file}”缺少必填的列 {missing}，请补上后再导入。</source>
      <translation>The file "{file}" lacks the columns {missing}, which must be there; add them, then import.</translation>
    </message>
    <message>
      <source>文件“{file}”解开后超过 2 GB，请分成几个文件导入。</source>
      <translation>The file "{file}" unpacks to more than 2 GB; split it into several files.</translation>
    </message>
    <message>
      <source>文件“{file}”设有打开密码，请去掉密码另存后再试。</source>
      <translation>"{file}" is protected by a password; please save it without one and try again.</translation>
    </message>
    <message>
      <source>文件“{file}”设有打开密码，请取消密码后再导入。</source>
      <translation>The file "{file}" has a password; remove it, then import.</translation>
    </message>
    <message>
      <source>文件“{file}”读不出来（{reason}），请核对权限、关闭正在使用它的程序，或另选文件。</source>
      <translation>"{file}" cannot be read ({reason}); please check its permissions, close the program that uses it, or choose another file.</translation>
    </message>
    <message>
      <source>文件“{file}”读不出来（{reason}），请用表格软件另存为 .xlsx 后再导入。</source>
      <translation>The file "{file}" cannot be read ({reason}); save it as .xlsx with a spreadsheet program, then import.</translation>
    </message>
    <message>
      <source>文件“{file}”读不出来，请检查后重选：{why}。</source>
      <translation>The file "{file}" cannot be read; check it and choose again: {why}.</translation>
    </message>
    <message>
      <source>文件“{file}”超过 500 MB，请分成几个文件导入。</source>
      <translation>The file "{file}" is larger than 500 MB; split it into several files.</translation>
    </message>
    <message>
      <source>文件“{file}”超过 {limit} 行，请分成几个文件导入。</source>
      <translation>The file "{file}" has more than {limit} rows; split it into several files.</translation>
    </message>
    <message>
      <source>文件“{file}”超过 {pages} 页，不像一份年度报告，请核对。</source>
      <translation>The file "{file}" has more than {pages} pages and does not look like an annual report; please check.</translation>
    </message>
    <message>
      <source>文件“{file}”超过 {size} MB，不像一份报告，请核对。</source>
      <translation>"{file}" is larger than {size} MB, too large for a report; please check.</translation>
    </message>
    <message>
      <source>文件“{file}”里没有一张表与“{form}”的表相符，请核对格式，或另选一种。</source>
      <translation>The file "{file}" holds no table of the form "{form}"; check the form, or choose another.</translation>
    </message>
    <message>
      <source>文件“{file}”里没有一张表与“{form}”的表相符，请核对格式，或另选一种（命令行用 --form）。</source>
      <translation>The file "{file}" holds no table of "{form}"; check the form, or choose another (--form on the command line).</translation>
    </message>
    <message>
      <source>文件“{file}”里没有内容，请选择有内容的表格。</source>
      <translation>The file "{file}" is empty; choose a sheet with something in it.</translation>
    </message>
    <message>
      <source>文件“{file}”里没有年度报告的表（如{wanted}），请核对是否选对了文件。</source>
      <translation>The file "{file}" holds no table of an annual report (such as {wanted}); check whether it is the right file.</translation>
    </message>
    <message>
      <source>文件“{file}”里没有正文，请用文字处理软件重新另存为 .docx 后再试。</source>
      <translation>The file "{file}" holds no text; save it again as .docx with a word processor and try once more.</translation>
    </message>
    <message>
      <source>文件“{file}”里没有网页，请在浏览器中另存为“仅 HTML”后再试。</source>
      <translation>There is no web page in the file "{file}"; save it in the browser as "HTML only" and try again.</translation>
    </message>
    <message>
      <source>文件“{file}”里没有表格，请选择含有年度报告各表的文件。</source>
      <translation>The file "{file}" holds no tables; choose a file with the tables of the annual report.</translation>
    </message>
    <message>
      <source>文件“{name}”打不开：{why}。</source>
      <translation>The file "{name}" does not open: {why}.</translation>
    </message>
    <message>
      <source>文件中另一处（{place}）为“{text}”，请核对</source>
      <translation>Another place in the file ({place}) reads "{text}"; please check</translation>
    </message>
    <message>
      <source>文件名“{file}”的扩展名应为 .xlsx 或 .csv，请改名后再导出。</source>
      <translation>The file name "{file}" must end in .xlsx or .csv; rename it, then export.</translation>
    </message>
    <message>
      <source>文件名“{file}”的扩展名应为 .xlsx 或 .csv，请改名后再试。</source>
      <translation>The file name "{file}" must end in .xlsx or .csv; rename it and try again.</translation>
    </message>
    <message>
      <source>文件名“{file}”的扩展名应为 .xlsx、.csv、.html 或 .pdf，请改名后再导出。</source>
      <translation>The name "{file}" should end in .xlsx, .csv, .html or .pdf; rename it and export again.</translation>
    </message>
    <message>
      <source>文件在签名以后被改动过，内容不可信，请使用原文件。</source>
      <translation>The file was changed after it was signed and cannot be trusted; use the original file.</translation>
    </message>
    <message>
      <source>文件已损坏，无法读取，请使用原文件。</source>
      <translation>The file is damaged and cannot be read; use the original file.</translation>
    </message>
    <message>
      <source>文件已经签名，不能再次签名，请从未签名的报告重新签发。</source>
      <translation>The file is signed already and cannot be signed again; sign the report anew from an unsigned one.</translation>
    </message>
    <message>
      <source>文件有多个数字签名，签发以后被再次签名，请使用原文件。</source>
      <translation>The file has several signatures: it was signed again after it was issued; use the original file.</translation>
    </message>
    <message>
      <source>文件没有数字签名，请使用签发以后的文件。</source>
      <translation>The file has no digital signature; use the signed file.</translation>
    </message>
    <message>
      <source>文件里没有“{table}”这张表，没有检查</source>
      <translation>The file has no table "{table}"; not checked</translation>
    </message>
    <message>
      <source>文号{number}已经用过或者已经说明，请刷新后再看。</source>
      <translation>The document number {number} is used or explained already; reload and look again.</translation>
    </message>
    <message>
      <source>文号的序号应从1开始，现为{serial}，请改正</source>
      <translation>The serial of a document number starts at 1, it is {serial}; correct it</translation>
    </message>
    <message>
      <source>文号规则</source>
      <translation>Pattern of document numbers</translation>
    </message>
    <message>
      <source>文种代字 {series}</source>
      <translation>Series {series}</translation>
    </message>
    <message>
      <source>新增人员</source>
      <translation>Person added</translation>
    </message>
    <message>
      <source>新登记，计入此数</source>
      <translation>newly recorded, counted here</translation>
    </message>
    <message>
      <source>新闻媒体公开信息数</source>
      <translation>Items in the press</translation>
    </message>
    <message>
      <source>无法提供数</source>
      <translation>Requests whose information cannot be provided</translation>
    </message>
    <message>
      <source>日历文件 {name} 中 {day} 既放假又上班，请保留一处</source>
      <translation>In the calendar file {name}, {day} is both off and worked; keep one</translation>
    </message>
    <message>
      <source>日历文件 {name} 中“{title}”的 {day} 不在{year}年，请改正</source>
      <translation>In the calendar file {name}, {day} of "{title}" is not in {year}; correct it</translation>
    </message>
    <message>
      <source>日历文件 {name} 有一个 [[holiday]] 缺少字段 name，请补上</source>
      <translation>A [[holiday]] of the calendar file {name} lacks the field name; add it</translation>
    </message>
    <message>
      <source>日历文件 {name} 有不认识的字段“{field}”，请删去</source>
      <translation>The calendar file {name} has an unknown field "{field}"; remove it</translation>
    </message>
    <message>
      <source>日历文件 {name} 的 [[fixed]] 缺少 from_year 或 days，请改正</source>
      <translation>[[fixed]] of the calendar file {name} lacks from_year or days; correct it</translation>
    </message>
    <message>
      <source>日历文件 {name} 的字段 announced 应为 true 或 false，请改正</source>
      <translation>The field announced of the calendar file {name} must be true or false; correct it</translation>
    </message>
    <message>
      <source>日历文件 {name} 的字段 worked 中 {day} 不是周末，本来就上班，请删去</source>
      <translation>In the field worked of the calendar file {name}, {day} is no weekend and worked anyway; remove it</translation>
    </message>
    <message>
      <source>日历文件 {name} 的字段 year 应为四位年份，请改正</source>
      <translation>The field year of the calendar file {name} must be a four-digit year; correct it</translation>
    </message>
    <message>
      <source>日历文件 {name} 的字段 {field} 中“{item}”不是日期，请写成 2012-10-01 的样子</source>
      <translation>In the calendar file {name}, "{item}" in {field} is no date; write it like 2012-10-01</translation>
    </message>
    <message>
      <source>日历文件 {name} 的字段 {field} 应为日期列表，请改正</source>
      <translation>The field {field} of the calendar file {name} must be a list of dates; correct it</translation>
    </message>
    <message>
      <source>日历文件 {name} 的字段 {field} 应写成 [[{field}]]，请改正</source>
      <translation>The field {field} of the calendar file {name} must be written [[{field}]]; correct it</translation>
    </message>
    <message>
      <source>日期 {day} 超出工作日历的范围（{first}年至{last}年），请检查日期</source>
      <translation>The day {day} is beyond the working calendar ({first} to {last}); check the date</translation>
    </message>
    <message>
      <source>早于收到日期 {received:%Y-%m-%d}，请核对</source>
      <translation>is before the day of receipt {received:%Y-%m-%d}; please check</translation>
    </message>
    <message>
      <source>明确、齐全（或者补正后已经明确）</source>
      <translation>Clear and complete (or clear after a correction)</translation>
    </message>
    <message>
      <source>明确（或者补正后已经明确）</source>
      <translation>Clear (or clear after a correction)</translation>
    </message>
    <message>
      <source>是</source>
      <translation>Yes</translation>
    </message>
    <message>
      <source>是不是：所提的是要按政府信息公开办理的申请吗？</source>
      <translation>Is it one: is this a request to be handled as open government information?</translation>
    </message>
    <message>
      <source>是超过 15 位的数字，表格软件已丢失末尾几位，请把该列设为文本格式后重新填写</source>
      <translation>is a number of more than 15 figures whose last ones the spreadsheet lost; make the column text and fill it in again</translation>
    </message>
    <message>
      <source>更改、补充后仍然不明确</source>
      <translation>Still unclear after it was changed or added to</translation>
    </message>
    <message>
      <source>更改口令</source>
      <translation>Passphrase changed</translation>
    </message>
    <message>
      <source>更正后的内容</source>
      <translation>Content as corrected</translation>
    </message>
    <message>
      <source>更正经过</source>
      <translation>Course corrected</translation>
    </message>
    <message>
      <source>最可能：{changes}；改后各项勾稽都成立，且没有别的这样小的改法</source>
      <translation>Most likely: {changes}; then all identities hold, and no other change as small does it</translation>
    </message>
    <message>
      <source>最可能：{changes}；改后各项勾稽都成立，也与正文所写的相符，同样小的改法另有{count}种，请核对</source>
      <translation>Most likely: {changes}; then all identities hold, and it agrees with the text; there are {count} other changes as small, please check</translation>
    </message>
    <message>
      <source>最可能：{changes}；改后各项勾稽都成立，也与登记的计数相符，同样小的改法另有{count}种，请核对</source>
      <translation>most likely: {changes}; then all identities hold and the figure is what the records give; changes as small: {count} more, please check</translation>
    </message>
    <message>
      <source>最可能：{changes}；改后各项勾稽都成立，同样小的改法另有{count}种，请核对</source>
      <translation>Most likely: {changes}; then all identities hold; there are {count} other changes as small, please check</translation>
    </message>
    <message>
      <source>有 {count} 件申请的登记号都是 {number}，请先改正登记号</source>
      <translation>{count} requests have the number {number}; please correct the numbers first</translation>
    </message>
    <message>
      <source>有改动，现不计入此数</source>
      <translation>changed, no longer counted here</translation>
    </message>
    <message>
      <source>有改动，现计入此数</source>
      <translation>changed, counted here now</translation>
    </message>
    <message>
      <source>有效性</source>
      <translation>Validity</translation>
    </message>
    <message>
      <source>有效性为{label}，请填写失效日期</source>
      <translation>It is "{label}": please fill in since when</translation>
    </message>
    <message>
      <source>有无法对应到标准汉字的自造字 {shown}，导入后请核对。</source>
      <translation>There are private characters without a standard one: {shown}; please check after the import.</translation>
    </message>
    <message>
      <source>有没有：有现成的信息吗？</source>
      <translation>Is it held: does the information exist as it is?</translation>
    </message>
    <message>
      <source>有现成的信息</source>
      <translation>The information is there</translation>
    </message>
    <message>
      <source>期初数</source>
      <translation>opening figure</translation>
    </message>
    <message>
      <source>期初数加上以后各年度的数</source>
      <translation>Opening figure and the years since</translation>
    </message>
    <message>
      <source>期初数的截至年度晚于{year}年，此前的累计数没有登记</source>
      <translation>The opening figure is for a year after {year}; no earlier one was entered</translation>
    </message>
    <message>
      <source>期初数（{source}）</source>
      <translation>opening figure ({source})</translation>
    </message>
    <message>
      <source>期限内答不了，需要延期</source>
      <translation>Cannot be answered in time; an extension is needed</translation>
    </message>
    <message>
      <source>未经复议直接起诉的总计应等于结果维持、结果纠正、其他结果、尚未审结之和</source>
      <translation>direct litigation in total should be upheld, corrected, other results and pending together</translation>
    </message>
    <message>
      <source>本单位的登记从{first}年开始，{year}年没有记录，这些数都是缺数，不是0</source>
      <translation>The office's records begin in {first} and there are none of {year}: these figures are missing, not 0</translation>
    </message>
    <message>
      <source>本年 {now}，上年 {before}，有一个数缺，不能比较</source>
      <translation>this year {now}, last year {before}: a figure is missing, they cannot be compared</translation>
    </message>
    <message>
      <source>本年度数不应大于历年累计数</source>
      <translation>the year's figure should not be more than the cumulative one</translation>
    </message>
    <message>
      <source>本年度答复总数不应大于本年度受理总数加上年度未答复数</source>
      <translation>all replies of the year should not be more than all requests of the year and those unanswered the year before</translation>
    </message>
    <message>
      <source>本年新公开数量一般不大于本年新制作数量</source>
      <translation>items newly published this year should as a rule not be more than those newly made</translation>
    </message>
    <message>
      <source>本机关属区、县，文中称“{found}”，疑为沿用其他文稿，请核对</source>
      <translation>The office is of a district or county, the text says "{found}", probably left over from another text; please check</translation>
    </message>
    <message>
      <source>本版本只使用单位文件夹里的 SQLite 数据库，请去掉 --database 或环境变量 OGI_DESK_DATABASE。</source>
      <translation>This version works with the SQLite database of the office folder only; drop --database or the variable OGI_DESK_DATABASE.</translation>
    </message>
    <message>
      <source>机关与年度</source>
      <translation>Office and year</translation>
    </message>
    <message>
      <source>机关代字 {document_word}</source>
      <translation>document word {document_word}</translation>
    </message>
    <message>
      <source>机关代字 {letter_word}</source>
      <translation>Letter word {letter_word}</translation>
    </message>
    <message>
      <source>机构代码 {agency_code}</source>
      <translation>agency code {agency_code}</translation>
    </message>
    <message>
      <source>条例文件 {name} 的 articles 有不认识的字段“{field}”，请删去</source>
      <translation>articles of the regulation file {name} has an unknown field "{field}"; remove it</translation>
    </message>
    <message>
      <source>条例文件 {name} 的 receipt 有不认识的字段“{field}”，请删去</source>
      <translation>receipt of the regulation file {name} has an unknown field "{field}"; remove it</translation>
    </message>
    <message>
      <source>条例文件 {name} 的字段 excluded_consultations 不认识“{who}”，只能用 third_party、agency</source>
      <translation>excluded_consultations of the regulation file {name} does not know "{who}"; use only third_party, agency</translation>
    </message>
    <message>
      <source>条例文件 {name} 的字段 in_force_until 应为日期，请改正</source>
      <translation>The field in_force_until of the regulation file {name} must be a date; correct it</translation>
    </message>
    <message>
      <source>条例文件 {name} 的字段 report_due 应写成 01-31 的样子</source>
      <translation>The field report_due of the regulation file {name} is written like 01-31</translation>
    </message>
    <message>
      <source>条例文件 {name} 的字段 {field} 应为 1 至 400 个工作日</source>
      <translation>The field {field} of the regulation file {name} must be 1 to 400 working days</translation>
    </message>
    <message>
      <source>条例文件 {name} 缺少字段 {field} 或写法有误，请改正</source>
      <translation>The regulation file {name} lacks the field {field}, or it is written wrongly; correct it</translation>
    </message>
    <message>
      <source>条例没有对应条款，列入该行的依据是国办公开办函〔2021〕30号。</source>
      <translation>No article of the Regulation matches; it stands in this row by 国办公开办函〔2021〕30号.</translation>
    </message>
    <message>
      <source>条例用的是“可以不予公开”，请说明为什么不公开。</source>
      <translation>The Regulation says "may be withheld"; please say why it is withheld.</translation>
    </message>
    <message>
      <source>查了哪些档案、系统和科室，用什么关键词</source>
      <translation>Which archives, systems and sections were searched, with which keywords</translation>
    </message>
    <message>
      <source>查明的情况</source>
      <translation>What was found</translation>
    </message>
    <message>
      <source>查询的机关和途径</source>
      <translation>Agency and way of access</translation>
    </message>
    <message>
      <source>标题</source>
      <translation>Title</translation>
    </message>
    <message>
      <source>标题“{section}”在文件中为“{theirs}”</source>
      <translation>The heading "{section}" is "{theirs}" in the file</translation>
    </message>
    <message>
      <source>标题中的机关名称“{named}”与落款“{agency}”不一致</source>
      <translation>The name "{named}" in the title is not that of the signature, "{agency}"</translation>
    </message>
    <message>
      <source>标题写作{in_title}年，报告年度为{year}年</source>
      <translation>The title says {in_title}, the report is for {year}</translation>
    </message>
    <message>
      <source>核对定密依据和保密期限；不能确定的，报有关主管部门或者保密行政管理部门确定。</source>
      <translation>Check the basis of the classification and how long it lasts; where it cannot be settled, ask the competent department or the secrecy administration to settle it.</translation>
    </message>
    <message>
      <source>核对补正告知书的送达凭证和补正期限；期限内收到过补正的，不适用这一结果。</source>
      <translation>Check the proof of delivery of the correction notice and the correction period; if a correction came within it, this outcome does not apply.</translation>
    </message>
    <message>
      <source>格式“{form}”没有“{section}”这一部分，请从目录中选择</source>
      <translation>The form "{form}" has no section "{section}"; choose one from the outline</translation>
    </message>
    <message>
      <source>格式“{form}”没有表“{table}”，可用的有：{known}</source>
      <translation>The form "{form}" has no table "{table}"; known are {known}</translation>
    </message>
    <message>
      <source>格式文件“{file}”的 id “{id}”与“{other}”的相同，请改成不同的标识，或移走其中一份</source>
      <translation>The id "{id}" of the form file "{file}" is that of "{other}" too; give one another id, or move one of them away</translation>
    </message>
    <message>
      <source>格式文件“{file}”第{line}行的 {key}：{problem}</source>
      <translation>Form file "{file}", line {line}, {key}: {problem}</translation>
    </message>
    <message>
      <source>格式文件“{file}”第{line}行第{column}列不合 TOML 语法，请改正后重试</source>
      <translation>Form file "{file}", line {line}, column {column} is no valid TOML; correct it and try again</translation>
    </message>
    <message>
      <source>检索登记簿、档案、业务系统并留下检索记录。</source>
      <translation>Search registers, archives and systems, and keep a record of the search.</translation>
    </message>
    <message>
      <source>检索登记簿、档案、业务系统并留下检索记录；只提供已制作或者获取的信息，需要加工、分析的可以不提供。</source>
      <translation>Search register, archive and business systems and keep a record of the search; only what was made or obtained has to be given, and what would need further work or analysis need not be.</translation>
    </message>
    <message>
      <source>检索的范围、方式和关键词留存备查。</source>
      <translation>Keep on file where, how and with which keywords the search was made.</translation>
    </message>
    <message>
      <source>检索的范围和方法</source>
      <translation>Scope and method of the search</translation>
    </message>
    <message>
      <source>正文“{lacking}”没有列出</source>
      <translation>"{lacking}" is there but not named</translation>
    </message>
    <message>
      <source>正文分条序号写法不一致：“1{first}”与“1{style}”并用</source>
      <translation>Items of the text are numbered in two ways: "1{first}" and "1{style}"</translation>
    </message>
    <message>
      <source>此列必填，请补填</source>
      <translation>Must be filled in</translation>
    </message>
    <message>
      <source>此后已签发第{newest}版，本件是旧版</source>
      <translation>Version {newest} was signed since; this is an old one</translation>
    </message>
    <message>
      <source>每件申请只计一种办理结果、一类申请人；一事一申请拆分的各计一件。</source>
      <translation>Each request counts under one outcome and one applicant class; the parts of a split request count one each.</translation>
    </message>
    <message>
      <source>没有{what}“{wanted}”，可用的有 {known}。</source>
      <translation>There is no {what} "{wanted}"; known are {known}.</translation>
    </message>
    <message>
      <source>没有{year}年度报告的数，未核对：{words}</source>
      <translation>There are no figures of the report of {year}, not checked: {words}</translation>
    </message>
    <message>
      <source>没有{year}年度的数，未核对文中的“{words}”</source>
      <translation>No figures for {year}; "{words}" in the text was not checked</translation>
    </message>
    <message>
      <source>没有“{duty}”这项报送事项，请刷新今日事项后再试</source>
      <translation>There is no duty "{duty}"; reload Today and try again</translation>
    </message>
    <message>
      <source>没有“{form}”这种报告格式，可用的有 {known}。</source>
      <translation>There is no report form "{form}"; known are {known}.</translation>
    </message>
    <message>
      <source>没有“{key}”这项数据，请从“插入数字”中重新选取</source>
      <translation>There is no figure "{key}"; please choose it again under "Insert figure"</translation>
    </message>
    <message>
      <source>没有“{kind}”这种救济途径，请另选一种</source>
      <translation>There is no remedy "{kind}"; choose another</translation>
    </message>
    <message>
      <source>没有“{kind}”这种文书，请另选一种</source>
      <translation>There is no letter "{kind}"; please choose another</translation>
    </message>
    <message>
      <source>没有“{kind}”这种表，可用的有 {kinds}。</source>
      <translation>There is no sheet "{kind}"; known are {kinds}.</translation>
    </message>
    <message>
      <source>没有“{place}”这个收件渠道，请在设置中补上，或选：{known}</source>
      <translation>There is no intake place "{place}"; add it in the settings, or choose one of: {known}</translation>
    </message>
    <message>
      <source>没有“{role}”这个身份，可选的有：{known}</source>
      <translation>There is no role "{role}"; known are {known}</translation>
    </message>
    <message>
      <source>没有“{section}”这一部分</source>
      <translation>There is no section "{section}"</translation>
    </message>
    <message>
      <source>没有“{shown}”这一项，可填 {labels}</source>
      <translation>"{shown}" is not one of the terms; allowed are {labels}</translation>
    </message>
    <message>
      <source>没有“{shown}”这个信息类别，请改为类别表中的类别，如 业务信息/统计公报</source>
      <translation>There is no category "{shown}"; use one of the list, such as 业务信息/统计公报</translation>
    </message>
    <message>
      <source>没有“{shown}”这种公开渠道，可填 {labels}，多个之间用顿号</source>
      <translation>There is no channel "{shown}"; allowed are {labels}, several with 、 between</translation>
    </message>
    <message>
      <source>没有“{table}”这张表</source>
      <translation>There is no table "{table}"</translation>
    </message>
    <message>
      <source>没有可以撤销的操作。</source>
      <translation>There is nothing to undo.</translation>
    </message>
    <message>
      <source>没有可以重做的操作。</source>
      <translation>There is nothing to redo.</translation>
    </message>
    <message>
      <source>没有增减</source>
      <translation>unchanged</translation>
    </message>
    <message>
      <source>没有找到备份文件 {file}，请检查路径。</source>
      <translation>There is no backup file {file}; check the path.</translation>
    </message>
    <message>
      <source>没有找到标题“{title}”</source>
      <translation>The title "{title}" was not found</translation>
    </message>
    <message>
      <source>没有文件夹 {folder}，请先建立，或把备份存到别处。</source>
      <translation>There is no folder {folder}; make it first, or keep the backup elsewhere.</translation>
    </message>
    <message>
      <source>没有文件夹“{folder}”，请先建好再备份。</source>
      <translation>There is no folder "{folder}"; make it first, then back up.</translation>
    </message>
    <message>
      <source>没有文件夹“{folder}”，请先建好再签发。</source>
      <translation>There is no folder "{folder}"; make it first, then sign.</translation>
    </message>
    <message>
      <source>没有格式“{form}”，可用的有：{known}</source>
      <translation>There is no form "{form}"; known are {known}</translation>
    </message>
    <message>
      <source>没有现成的信息，需要另行加工、分析</source>
      <translation>Not held as it is; would need further work or analysis</translation>
    </message>
    <message>
      <source>没有登记号为 {number} 的申请，请先登记该申请，或清空此格</source>
      <translation>No request has the number {number}; record it first or clear this cell</translation>
    </message>
    <message>
      <source>没有终端可以输入口令，请在环境变量 OGI_DESK_PASSPHRASE 中给出{name}的口令。</source>
      <translation>There is no terminal to type a passphrase; give that of {name} in the variable OGI_DESK_PASSPHRASE.</translation>
    </message>
    <message>
      <source>没有读到任何节日的放假安排，请粘贴通知的正文，例如“一、元旦：1月1日至3日放假调休，共3天。”</source>
      <translation>No holiday was found; paste the text of the notice, such as "一、元旦：1月1日至3日放假调休，共3天。"</translation>
    </message>
    <message>
      <source>没有读懂“{name}”放哪几天假，请核对这一条的文字</source>
      <translation>The days off of "{name}" could not be read; please check its text</translation>
    </message>
    <message>
      <source>没有适用于{years}年度的报告格式，未试算这些年度的数字</source>
      <translation>No report form serves {years}; the figures of these years were not tried out</translation>
    </message>
    <message>
      <source>没有适用于{year}年度的报告格式，请在单位文件夹的 forms 中放入该年度的格式文件</source>
      <translation>No report form serves {year}; put the form's file into the folder forms of the office</translation>
    </message>
    <message>
      <source>法人或者其他组织申请数</source>
      <translation>Requests of legal persons or other organisations</translation>
    </message>
    <message>
      <source>法律、法规、规章规定应当公开的，从其规定。</source>
      <translation>Where laws, regulations or rules say it must be published, they apply.</translation>
    </message>
    <message>
      <source>法律、法规禁止公开</source>
      <translation>Publication forbidden by law or administrative regulation</translation>
    </message>
    <message>
      <source>法律、行政法规禁止公开</source>
      <translation>Forbidden by law or administrative regulation</translation>
    </message>
    <message>
      <source>法律法规规定的其他情形不予公开数</source>
      <translation>Requests withheld in other cases laid down by law</translation>
    </message>
    <message>
      <source>流水号 {serial}</source>
      <translation>serial {serial}</translation>
    </message>
    <message>
      <source>涉及商业秘密、个人隐私，第三方不同意且理由合理</source>
      <translation>Trade secrets or privacy; the third party objects with good reason</translation>
    </message>
    <message>
      <source>涉及商业秘密、个人隐私，第三方不同意公开</source>
      <translation>Trade secret or personal privacy; the third party does not agree to publication</translation>
    </message>
    <message>
      <source>涉及商业秘密、个人隐私，还没有征求第三方意见</source>
      <translation>Trade secrets or privacy; the third party is not consulted yet</translation>
    </message>
    <message>
      <source>涉及第三方商业秘密或者个人隐私不予公开数</source>
      <translation>Requests withheld for trade secrets or personal privacy of third parties</translation>
    </message>
    <message>
      <source>涉及第三方的合法权益</source>
      <translation>Concerns the lawful rights of a third party</translation>
    </message>
    <message>
      <source>添加附件</source>
      <translation>Add an attachment</translation>
    </message>
    <message>
      <source>现有的报告格式没有用到指标 {strangers}，照样录入，请核对名称。</source>
      <translation>No report form uses the figure {strangers}; it is entered all the same, please check the name.</translation>
    </message>
    <message>
      <source>现行有效件数应等于上年度的现行有效件数加本年制发件数减本年废止件数</source>
      <translation>the number in force should be last year's number in force, plus those issued this year, less those repealed this year</translation>
    </message>
    <message>
      <source>理由</source>
      <translation>Reason</translation>
    </message>
    <message>
      <source>由本机关与其他机关共同制作</source>
      <translation>Made by this agency together with a co-maker</translation>
    </message>
    <message>
      <source>由本机关公开</source>
      <translation>To be published by this office</translation>
    </message>
    <message>
      <source>由本机关牵头、与其他机关共同制作，还没有征求意见</source>
      <translation>Made by this office with others, this office leading; they are not consulted yet</translation>
    </message>
    <message>
      <source>由本机关负责</source>
      <translation>Yes, this office</translation>
    </message>
    <message>
      <source>由申请转主动公开的信息数</source>
      <translation>Items published after a request</translation>
    </message>
    <message>
      <source>由申请转公开</source>
      <translation>Opened after a request</translation>
    </message>
    <message>
      <source>申请 {number} 在回收站中，请先恢复再拆分</source>
      <translation>Request {number} is in the recycle bin; put it back first, then split it</translation>
    </message>
    <message>
      <source>申请 {number} 已发收费通知，件数已在通知中写明，不能再拆分</source>
      <translation>For request {number} a fee notice was sent out that states the number of requests; it can no longer be split</translation>
    </message>
    <message>
      <source>申请 {number} 已登记{label}，不能再拆分；如需拆分，请先登记“{again}”</source>
      <translation>Request {number} has "{label}" recorded and cannot be split any more; to split it, record "{again}" first</translation>
    </message>
    <message>
      <source>申请 {number} 已转为主动公开：{title}，请直接修改该条信息</source>
      <translation>Request {number} is converted already: {title}; please correct that item itself</translation>
    </message>
    <message>
      <source>申请 {number} 的答复结果为“{outcome}”，不属于可以公开的信息，不能转为主动公开</source>
      <translation>Request {number} has the outcome "{outcome}"; its information is not open and cannot be converted</translation>
    </message>
    <message>
      <source>申请 {number} 还不能移除个人信息（未到期、未办结或有未结案件），请刷新后再试。</source>
      <translation>Personal data of request {number} cannot be removed yet (not due, not closed, or a case is pending); refresh and try again.</translation>
    </message>
    <message>
      <source>申请 {number}：{words}</source>
      <translation>Request {number}: {words}</translation>
    </message>
    <message>
      <source>申请人撤回</source>
      <translation>Withdrawn by the applicant</translation>
    </message>
    <message>
      <source>申请人未缴费即已办结，答复期限未再计算。</source>
      <translation>Closed before a payment came; the due date was not reckoned again.</translation>
    </message>
    <message>
      <source>申请人类别</source>
      <translation>Class of applicant</translation>
    </message>
    <message>
      <source>申请内容还没有填写</source>
      <translation>The content is missing</translation>
    </message>
    <message>
      <source>申请办结数一般不大于本年收到申请数加上年结转的申请，结转的不会多于上年收到申请数</source>
      <translation>closed requests are generally not more than those received this year plus those carried in, and no more can be carried in than last year received</translation>
    </message>
    <message>
      <source>申请办结数一般等于申请答复数（申请人撤回的计入办结、不计入答复）</source>
      <translation>closed requests are as a rule as many as answered ones (a withdrawn request counts as closed, not as answered)</translation>
    </message>
    <message>
      <source>申请办结数应等于按时、延期办结数之和</source>
      <translation>requests closed should be those closed in time and those closed after an extension together</translation>
    </message>
    <message>
      <source>申请方式</source>
      <translation>Received by</translation>
    </message>
    <message>
      <source>申请理由合理，但数量大，另定延迟答复的时间</source>
      <translation>The reasons are sound but the amount is large: set a later date for the answer</translation>
    </message>
    <message>
      <source>申请登记</source>
      <translation>the request register</translation>
    </message>
    <message>
      <source>申请登记中已答复的申请</source>
      <translation>Answered requests in the register</translation>
    </message>
    <message>
      <source>申请登记中的申请</source>
      <translation>Requests in the register</translation>
    </message>
    <message>
      <source>申请的实际内容是什么</source>
      <translation>What the request really is about</translation>
    </message>
    <message>
      <source>申请的性质</source>
      <translation>Nature of the request</translation>
    </message>
    <message>
      <source>申请的数量和频次</source>
      <translation>Number and frequency of the requests</translation>
    </message>
    <message>
      <source>申请答复数应等于1至8各项之和</source>
      <translation>answered requests should be items 1 to 8 together</translation>
    </message>
    <message>
      <source>申请还没有保存，请先保存再转为主动公开</source>
      <translation>The request is not saved yet; please save it before converting it</translation>
    </message>
    <message>
      <source>电子送达</source>
      <translation>Electronic delivery</translation>
    </message>
    <message>
      <source>电脑的日期可能不对：现在是{now}，而上次使用是{then}。请核对电脑的日期和时间，期限都按现在的日期计算。</source>
      <translation>The computer's date may be wrong: it is now {now}, and the program was last used at {then}. Please check the computer's date and time; due dates are reckoned from the present date.</translation>
    </message>
    <message>
      <source>留置送达</source>
      <translation>Left at the address</translation>
    </message>
    <message>
      <source>登记</source>
      <translation>Logged</translation>
    </message>
    <message>
      <source>登记不区分信息不存在和不属于本机关公开，没有填报时为0，全部计入“申请信息不存在数”</source>
      <translation>The register does not tell information that does not exist from information of other agencies; 0 unless entered, all counted under "Information does not exist"</translation>
    </message>
    <message>
      <source>登记不区分商业秘密和个人隐私，没有填报时为0，全部计入“涉及个人隐私”</source>
      <translation>The records do not tell trade secrets from privacy; 0 unless entered, all counted under privacy</translation>
    </message>
    <message>
      <source>登记与签发时一致</source>
      <translation>The records are as they were at the signature</translation>
    </message>
    <message>
      <source>登记中不单列此数，没有填报时为0</source>
      <translation>The records do not hold this figure by itself; 0 where none was entered</translation>
    </message>
    <message>
      <source>登记中还没有可以列入公开目录的信息，请先登记。</source>
      <translation>There is nothing in the log yet that goes into the catalogue; please log it first.</translation>
    </message>
    <message>
      <source>登记号{number}</source>
      <translation>no. {number}</translation>
    </message>
    <message>
      <source>登记号规则</source>
      <translation>Pattern of request numbers</translation>
    </message>
    <message>
      <source>登记延期</source>
      <translation>Log an extension</translation>
    </message>
    <message>
      <source>登记延迟答复时间</source>
      <translation>Log a later date</translation>
    </message>
    <message>
      <source>登记撤回</source>
      <translation>Log a withdrawal</translation>
    </message>
    <message>
      <source>登记收到理由说明</source>
      <translation>Log the reasons received</translation>
    </message>
    <message>
      <source>登记收到补正</source>
      <translation>Log the correction</translation>
    </message>
    <message>
      <source>登记收回意见</source>
      <translation>Log the consultation's return</translation>
    </message>
    <message>
      <source>登记查收</source>
      <translation>Log the intake</translation>
    </message>
    <message>
      <source>登记的复议、诉讼、申诉举报</source>
      <translation>Reconsiderations, lawsuits and complaints</translation>
    </message>
    <message>
      <source>登记的答复结果为“{outcome}”，发出的却是{title}（{number}），适用于{outcomes}，请核对答复结果或文书</source>
      <translation>the outcome logged is "{outcome}", but the letter sent is {title} ({number}), which is for {outcomes}; please check the outcome or the letter</translation>
    </message>
    <message>
      <source>登记答复</source>
      <translation>Log the answer</translation>
    </message>
    <message>
      <source>登记缴费</source>
      <translation>Log the payment</translation>
    </message>
    <message>
      <source>登记送达</source>
      <translation>Log the delivery</translation>
    </message>
    <message>
      <source>直接送达</source>
      <translation>Handed over in person</translation>
    </message>
    <message>
      <source>相应的渠道</source>
      <translation>The proper channel</translation>
    </message>
    <message>
      <source>看三样：姓名或名称、联系方式；申请内容的描述；形式要求。当时不要求身份证明（查询自身信息的除外），没有7个工作日的补正告知期限，也没有逾期视为放弃的规定。</source>
      <translation>Look at three things: name and contact; what is asked for; the form wanted. At that time no proof of identity was required (except for information about oneself), there was no limit of 7 working days for asking for correction, and no rule that a late correction means giving up.</translation>
    </message>
    <message>
      <source>看三样：姓名或名称、身份证明、联系方式；名称、文号或便于查询的特征描述；获取方式和途径。申请人撤回的，登记“撤回”，不必回答以下问题。</source>
      <translation>Look at three things: name, proof of identity and how to reach the applicant; title, document number or a description that can be searched by; the form and the way of receiving it. If the applicant withdrew, record "Withdrawn"; the questions below need no answer.</translation>
    </message>
    <message>
      <source>看实质，不看名称：要的是已有的、以一定形式记录保存的信息，才是政府信息公开申请。</source>
      <translation>Look at the substance, not the name: only a request for information that exists and is recorded and kept in some form is an OGI request.</translation>
    </message>
    <message>
      <source>看实质，不看名称：要的是行政机关在履行职责过程中制作或者获取、以一定形式记录保存的信息。</source>
      <translation>Substance, not name: what is asked for is information an agency made or obtained in the course of its duties and keeps on record.</translation>
    </message>
    <message>
      <source>着重说明的问题</source>
      <translation>Points to explain above all</translation>
    </message>
    <message>
      <source>确定延迟答复时间的日期{on}晚于答复期限{due}，应在期限届满前告知，请核对日期</source>
      <translation>the later date was set on {on}, after the reply was due ({due}); it has to be told before; please check the date</translation>
    </message>
    <message>
      <source>确认日期</source>
      <translation>Confirmed on</translation>
    </message>
    <message>
      <source>磁盘空间已满，{folder} 这次没有写入，请腾出空间后再试。</source>
      <translation>The disk is full; nothing was written to {folder} this time, please make room and try again.</translation>
    </message>
    <message>
      <source>移入回收站</source>
      <translation>Moved to the bin</translation>
    </message>
    <message>
      <source>空</source>
      <translation>nothing</translation>
    </message>
    <message>
      <source>空白</source>
      <translation>blank</translation>
    </message>
    <message>
      <source>第 {rows} 行是模板的示例行，不导入。</source>
      <translation>Row {rows} is the template's example and is not imported.</translation>
    </message>
    <message>
      <source>第 {row} 行“{column}”：{message}</source>
      <translation>Row {row}, "{column}": {message}</translation>
    </message>
    <message>
      <source>第 {start} 个字符是不可见的控制字符，请删去后再导入</source>
      <translation>character {start} is an invisible control character; delete it and import again</translation>
    </message>
    <message>
      <source>第{days}个工作日为{due}，应于当日或之前答复</source>
      <translation>working day {days} is {due}: reply on that day at the latest</translation>
    </message>
    <message>
      <source>第{first}项与第{second}项内容相同，请改正或删去一项</source>
      <translation>Parts {first} and {second} are the same; correct or delete one</translation>
    </message>
    <message>
      <source>第{id}号</source>
      <translation>no. {id}</translation>
    </message>
    <message>
      <source>第{line}行</source>
      <translation>line {line}</translation>
    </message>
    <message>
      <source>第{line}行用到了文书不支持的写法，请只用字段名和条件</source>
      <translation>Line {line} uses something letters do not know; please use only field names and conditions</translation>
    </message>
    <message>
      <source>第{line}行的字段“{name}”不认识，是否指{near}？</source>
      <translation>The field "{name}" in line {line} is unknown; is {near} meant?</translation>
    </message>
    <message>
      <source>第{line}行的字段“{name}”不认识，请从字段表中选用</source>
      <translation>Line {line} has an unknown field "{name}"; choose one from the list of fields</translation>
    </message>
    <message>
      <source>第{line}行的花括号或条件写法有误，请改正</source>
      <translation>Line {line}: braces or a condition are written wrongly; correct it</translation>
    </message>
    <message>
      <source>第{line}行的花括号或条件写法有误，请检查“{{{{ }}}}”和“{{% %}}”是否成对，条件是否以“{{% endif %}}”结束</source>
      <translation>The braces or a condition in line {line} are written wrongly; please check that "{{{{ }}}}" and "{{% %}}" come in pairs and that conditions end with "{{% endif %}}"</translation>
    </message>
    <message>
      <source>第{page}页</source>
      <translation>Page {page}</translation>
    </message>
    <message>
      <source>第{page}页第{row}行</source>
      <translation>page {page}, row {row}</translation>
    </message>
    <message>
      <source>第{paragraph}段</source>
      <translation>paragraph {paragraph}</translation>
    </message>
    <message>
      <source>第{place}项：{words}</source>
      <translation>Item {place}: {words}</translation>
    </message>
    <message>
      <source>第{quarter}季度</source>
      <translation>Quarter {quarter}</translation>
    </message>
    <message>
      <source>第{table}张表第{row}行</source>
      <translation>table {table}, row {row}</translation>
    </message>
    <message>
      <source>第{version}版（{signer}，{made_at}）</source>
      <translation>Version {version} ({signer}, {made_at})</translation>
    </message>
    <message>
      <source>第一项加第二项之和，应等于第三项加第四项之和</source>
      <translation>items one and two together should be items three and four together</translation>
    </message>
    <message>
      <source>第三方{name}的答复期限{due}已过，逾期未提出意见的由本机关决定是否公开</source>
      <translation>The due date {due} of the third party {name} has passed; without an opinion in time this office decides on publication</translation>
    </message>
    <message>
      <source>第三方的姓名或者名称</source>
      <translation>Name of the third party</translation>
    </message>
    <message>
      <source>第三方的意见</source>
      <translation>Opinion of the third party</translation>
    </message>
    <message>
      <source>第三方逾期未提出意见的，由本机关依条例自行决定。</source>
      <translation>Where the third party gave no opinion in time, this office decides by the Regulation.</translation>
    </message>
    <message>
      <source>第十四条、第十五条或者第十六条</source>
      <translation>Article 14, 15 or 16</translation>
    </message>
    <message>
      <source>等{ids_count}条</source>
      <translation> and others, {ids_count} in all</translation>
    </message>
    <message>
      <source>等于</source>
      <translation>equal to</translation>
    </message>
    <message>
      <source>等待{what}</source>
      <translation>Waiting for {what}</translation>
    </message>
    <message>
      <source>等待{what}，{day}前</source>
      <translation>Waiting for {what}, by {day}</translation>
    </message>
    <message>
      <source>等待申请人于{until}或之前缴费</source>
      <translation>Waiting for the applicant to pay by {until}</translation>
    </message>
    <message>
      <source>等待申请人于{until}或之前补正，收到后重新起算答复期限</source>
      <translation>Waiting for the applicant's correction on or before {until}; the count starts anew when it comes</translation>
    </message>
    <message>
      <source>等待申请人于{until}或之前说明理由；{time_left}</source>
      <translation>Waiting for the applicant's reasons by {until}; {time_left}</translation>
    </message>
    <message>
      <source>等待申请人缴费</source>
      <translation>Waiting for the applicant's payment</translation>
    </message>
    <message>
      <source>等待申请人缴费，答复期限自缴费之日起继续计算。</source>
      <translation>Waiting for the applicant's payment; the count goes on from the day of payment.</translation>
    </message>
    <message>
      <source>等待申请人缴费，答复期限自缴费之日起重新计算。</source>
      <translation>Waiting for the applicant's payment; the due date runs anew from the day it is paid.</translation>
    </message>
    <message>
      <source>等待申请人补正，收到后重新起算答复期限</source>
      <translation>Waiting for the applicant's correction; the count starts anew when it comes</translation>
    </message>
    <message>
      <source>等待申请人补正，答复期限自收到补正之日起重新计算。</source>
      <translation>Waiting for the applicant's correction; the due date runs anew from the day it is received.</translation>
    </message>
    <message>
      <source>等待申请人说明理由；{time_left}</source>
      <translation>Waiting for the applicant's reasons; {time_left}</translation>
    </message>
    <message>
      <source>答复</source>
      <translation>Answer</translation>
    </message>
    <message>
      <source>答复日期</source>
      <translation>date of the reply</translation>
    </message>
    <message>
      <source>答复日期为{on}，答复文书{number}却在{issued_on}发出，请核对两个日期</source>
      <translation>the answer is dated {on}, but its letter {number} was sent on {issued_on}; please check both dates</translation>
    </message>
    <message>
      <source>答复期限{due}，今天到期</source>
      <translation>Due {due}: today</translation>
    </message>
    <message>
      <source>答复期限{due}，已超期{days_late}天</source>
      <translation>Due {due}, {days_late} days late</translation>
    </message>
    <message>
      <source>答复期限{due}，还有{left}个工作日</source>
      <translation>Due {due}, {left} working days left</translation>
    </message>
    <message>
      <source>答复期限为{due}，已超期{days_late}天</source>
      <translation>due {due}, {days_late} days late</translation>
    </message>
    <message>
      <source>答复期限为{due}，晚了{days_late}天答复</source>
      <translation>due {due}, replied {days_late} days late</translation>
    </message>
    <message>
      <source>答复类型</source>
      <translation>kind of reply</translation>
    </message>
    <message>
      <source>答复结果</source>
      <translation>Outcome</translation>
    </message>
    <message>
      <source>答复结果为“{outcome}”，应先申请行政复议再起诉，{case}却登记为未经复议直接起诉，请核对案件类型，或向法院提出</source>
      <translation>The outcome is "{outcome}", which needs reconsideration before litigation, but {case} is logged as litigation (direct); please check the kind of case, or raise it with the court</translation>
    </message>
    <message>
      <source>答复结果为逾期不补正，但{on}已收到补正，请核对答复结果和收到补正的日期</source>
      <translation>the outcome is that no correction came in time, but one was received on {on}; please check the outcome and the day of the correction</translation>
    </message>
    <message>
      <source>签发后{words}：{names}{more}</source>
      <translation>Since signing, {words}: {names}{more}</translation>
    </message>
    <message>
      <source>签发后改动很多，只查看了最近的一部分</source>
      <translation>Much has changed since signing; only the latest part was looked at</translation>
    </message>
    <message>
      <source>签发后，{count}件申请的个人信息期满移除，其他内容没有改动</source>
      <translation>Since approval the personal data of {count} requests was removed when its time was over; nothing else changed</translation>
    </message>
    <message>
      <source>签发后，{kind}有{words}：{names}{more}</source>
      <translation>Since the signature, in {kind} {words}: {names}{more}</translation>
    </message>
    <message>
      <source>签发后，{year}年“{name}”的填报数{before}撤除</source>
      <translation>Since signing, the entry "{name}" of {year}, {before}, was taken out</translation>
    </message>
    <message>
      <source>签发后，{year}年“{name}”的填报数由{before}改为{after}</source>
      <translation>Since signing, the entry "{name}" of {year} was changed from {before} to {after}</translation>
    </message>
    <message>
      <source>签发后，{year}年的“{name}”填报为{after}</source>
      <translation>Since signing, "{name}" of {year} was entered as {after}</translation>
    </message>
    <message>
      <source>签发后，填报数或期初数“{name}”有改动</source>
      <translation>Since the signature, the entered or opening figure "{name}" was changed</translation>
    </message>
    <message>
      <source>签发后，报告文字有改动</source>
      <translation>Since the signature, the report's text was changed</translation>
    </message>
    <message>
      <source>签发后，计入历年累计的以往年度登记有改动</source>
      <translation>Since the signature, records of earlier years that count into the cumulative figures were changed</translation>
    </message>
    <message>
      <source>签发年度报告</source>
      <translation>Approve the annual report</translation>
    </message>
    <message>
      <source>签发时的数</source>
      <translation>Figure when signed</translation>
    </message>
    <message>
      <source>签发期间登记又有改动，请重新查看报告后再签发</source>
      <translation>Entries changed while it was being signed; look at the report again, then sign</translation>
    </message>
    <message>
      <source>签发由负责人办理，{name}不是负责人</source>
      <translation>Reports are signed by the director; {name} is none</translation>
    </message>
    <message>
      <source>签发的文件“{file}”已与签发时不同，请从备份中恢复后再输出</source>
      <translation>The signed file "{file}" is not as it was when signed; put it back from a backup, then write the files again</translation>
    </message>
    <message>
      <source>签发的文件“{file}”无法读取（{reason}），请从备份中恢复后再输出</source>
      <translation>The signed file "{file}" cannot be read ({reason}); put it back from a backup, then write the files again</translation>
    </message>
    <message>
      <source>签发的文件“{file}”的扩展名应为 .pdf，请改名。</source>
      <translation>The signed file "{file}" must end in .pdf; rename it.</translation>
    </message>
    <message>
      <source>签名完好：{year}年度报告第{version}版，{signer_post}{signer}于{made_at}签发</source>
      <translation>The signature is whole: report {year}, version {version}, signed by {signer_post} {signer} on {made_at}</translation>
    </message>
    <message>
      <source>签名文件“{name}”无法读取（{reason}），请从备份中恢复</source>
      <translation>The signed file "{name}" cannot be read ({reason}); put it back from a backup</translation>
    </message>
    <message>
      <source>签名证书从{day}起才有效，请核对电脑的日期，或换用有效的证书。</source>
      <translation>The signing certificate is valid from {day} only; check the computer's date or use a valid certificate.</translation>
    </message>
    <message>
      <source>签名证书已于{day}过期，请换用有效的证书或重新设置签名密钥。</source>
      <translation>The signing certificate expired on {day}; use a valid one or set the signing key anew.</translation>
    </message>
    <message>
      <source>签批答复的负责人</source>
      <translation>Director who approves the answer</translation>
    </message>
    <message>
      <source>签收日期</source>
      <translation>Signed for on</translation>
    </message>
    <message>
      <source>类别代码 {category_code}</source>
      <translation>category code {category_code}</translation>
    </message>
    <message>
      <source>类别文件 {name} 中“{path}”出现两次，请保留一处</source>
      <translation>In the category file {name} "{path}" stands twice; keep one</translation>
    </message>
    <message>
      <source>类别文件 {name} 中“{path}”的字段 code 应为四位数字，请改正</source>
      <translation>In the category file {name} the code of "{path}" must be four digits; correct it</translation>
    </message>
    <message>
      <source>类别文件 {name} 有一个 [[category]] 缺少字段 path，请补上</source>
      <translation>A [[category]] of the category file {name} lacks the field path; add it</translation>
    </message>
    <message>
      <source>类别文件 {name} 的字段 category 应写成 [[category]]，请改正</source>
      <translation>The field category of the category file {name} must be written [[category]]; correct it</translation>
    </message>
    <message>
      <source>类型</source>
      <translation>Kind</translation>
    </message>
    <message>
      <source>粘贴的是{titled}年的通知，而要录入的是{year}年，请换一个年份或者换一份通知</source>
      <translation>The notice pasted is of {titled}, the one to enter of {year}; choose another year or another notice</translation>
    </message>
    <message>
      <source>索引号规则</source>
      <translation>Pattern of index numbers</translation>
    </message>
    <message>
      <source>经{who}于{on}批准，</source>
      <translation>approved by {who} on {on}, </translation>
    </message>
    <message>
      <source>经{who}批准，</source>
      <translation>with the approval of {who}, </translation>
    </message>
    <message>
      <source>经批准延期</source>
      <translation>Extension approved</translation>
    </message>
    <message>
      <source>经政府信息公开工作机构负责人同意并告知申请人；最长延长15个工作日。</source>
      <translation>The director of the OGI office agrees and the applicant is told; 15 working days at most.</translation>
    </message>
    <message>
      <source>经政府信息公开工作机构负责人同意，在期限届满前告知申请人；最长延长20个工作日。</source>
      <translation>Needs the consent of the head of the office for open government information; tell the applicant before the due date; by 20 working days at most.</translation>
    </message>
    <message>
      <source>经检索没有所申请的信息</source>
      <translation>A search did not find the information requested</translation>
    </message>
    <message>
      <source>给不给：信息能公开吗？</source>
      <translation>To give or not: can the information be published?</translation>
    </message>
    <message>
      <source>给出能直接找到的网址或者期号；只告知已公开信息的，不按量收费。</source>
      <translation>Give the web address or issue where it is found directly; where only published information is pointed to, nothing is charged by page.</translation>
    </message>
    <message>
      <source>统计月报公开信息数</source>
      <translation>Items in the monthly statistics</translation>
    </message>
    <message>
      <source>缴纳方式</source>
      <translation>How to pay</translation>
    </message>
    <message>
      <source>缴费期限{until}已过而未缴费；逾期未缴费的，视为放弃申请</source>
      <translation>Not paid by {until}; a fee not paid in time counts as giving up the request</translation>
    </message>
    <message>
      <source>缴费期限{until}已过；未缴费的，可按逾期未缴费办结</source>
      <translation>The time to pay ended on {until}; if the fee is not paid, the request may be closed as fee not paid in time</translation>
    </message>
    <message>
      <source>缺</source>
      <translation>missing</translation>
    </message>
    <message>
      <source>缺少{name}，请填写。</source>
      <translation>{name} is missing; fill it in.</translation>
    </message>
    <message>
      <source>缺省为单位资料中的缴费方式</source>
      <translation>If empty, the way of payment of the office's own data</translation>
    </message>
    <message>
      <source>网上申请数</source>
      <translation>Requests online</translation>
    </message>
    <message>
      <source>能公开（全部，或者区分处理后的一部分）</source>
      <translation>Can be granted (all, or the part left after separation)</translation>
    </message>
    <message>
      <source>能够确定的应当告知</source>
      <translation>Tell it where it can be established</translation>
    </message>
    <message>
      <source>能当场解答的请一并解答。</source>
      <translation>If it can be answered at once, please do so as well.</translation>
    </message>
    <message>
      <source>能提供未经加工的现有信息的，可以一并告知。</source>
      <translation>Existing information that needs no processing may be offered along with it.</translation>
    </message>
    <message>
      <source>能确定公开机关的，告知其名称、联系方式。</source>
      <translation>Where the agency in charge can be told, give its name and contact.</translation>
    </message>
    <message>
      <source>能确定负责机关的，告知其名称、联系方式。</source>
      <translation>Where the agency in charge can be established, give its name and contact.</translation>
    </message>
    <message>
      <source>能，现在提供</source>
      <translation>Yes, it is provided now</translation>
    </message>
    <message>
      <source>自成文之日起{days}个工作日内应当公开（最迟{due_on}），晚了{late}个工作日</source>
      <translation>To be published within {days} working days of its making (by {due_on}); {late} working days late</translation>
    </message>
    <message>
      <source>自收到申请之日起7个工作日内一次性告知全部需补正的事项和合理的补正期限；答复期限自收到补正之日起重新计算。</source>
      <translation>Within 7 working days of receipt, tell at once everything to be corrected and a reasonable time for it; the due date runs anew from the day the correction is received.</translation>
    </message>
    <message>
      <source>自然人申请数</source>
      <translation>Requests of natural persons</translation>
    </message>
    <message>
      <source>获取的方式、途径</source>
      <translation>How and where to get it</translation>
    </message>
    <message>
      <source>获取的途径</source>
      <translation>Where to get it</translation>
    </message>
    <message>
      <source>落款</source>
      <translation>Signature</translation>
    </message>
    <message>
      <source>行名“{label}”与格式不尽相同</source>
      <translation>The row name "{label}" is not quite that of the form</translation>
    </message>
    <message>
      <source>行名“{label}”在表中出现多次，请核对读的是不是这一行的数</source>
      <translation>the row name "{label}" stands more than once in the table; please check that this row's figures were read</translation>
    </message>
    <message>
      <source>行政复议数量应等于维持、纠错、其他情形之和</source>
      <translation>reconsiderations should be those upheld, those put right and the others together</translation>
    </message>
    <message>
      <source>行政复议的总计应等于结果维持、结果纠正、其他结果、尚未审结之和</source>
      <translation>reconsideration in total should be upheld, corrected, other results and pending together</translation>
    </message>
    <message>
      <source>行政诉讼数</source>
      <translation>Litigation cases</translation>
    </message>
    <message>
      <source>行政诉讼数量应等于维持、纠错、其他情形之和</source>
      <translation>litigation should be upheld, corrected and other results together</translation>
    </message>
    <message>
      <source>补不补：申请内容明确、要件齐全吗？</source>
      <translation>Correction: is the request clear and complete?</translation>
    </message>
    <message>
      <source>补不补：申请内容明确吗？</source>
      <translation>Correction: is the content of the request clear?</translation>
    </message>
    <message>
      <source>补正后申请内容仍然不明确</source>
      <translation>Still unclear after the correction</translation>
    </message>
    <message>
      <source>补正告知应在收到申请后{limit}个工作日内发出，即{last}前</source>
      <translation>a correction has to be asked for within {limit} working days of the receipt, by {last}</translation>
    </message>
    <message>
      <source>补正尚未收到就已答复，请核对是否漏记收到补正</source>
      <translation>Answered before the correction came; check whether its receipt was logged</translation>
    </message>
    <message>
      <source>补正应当一次性告知，现有两次告知而未收到补正</source>
      <translation>A correction is asked for once; there are two notices without a correction in between</translation>
    </message>
    <message>
      <source>补正期限</source>
      <translation>Time for the correction</translation>
    </message>
    <message>
      <source>补正期限{until}已过而未收到补正，请核对是否漏记收到补正，或者按规定办结</source>
      <translation>The time for correction ended on {until} and none was received; check whether its receipt was logged, or close the request as the rules say</translation>
    </message>
    <message>
      <source>补正期限{until}已过；收到补正则重新起算，否则可按逾期不补正办结</source>
      <translation>The correction period ended on {until}; if a correction comes, the count starts anew, otherwise the request may be closed as not corrected in time</translation>
    </message>
    <message>
      <source>补正期限已过，没有正当理由而未补正</source>
      <translation>Correction overdue without good reason</translation>
    </message>
    <message>
      <source>补正期限的天数条例没有规定，本程序建议15个工作日，可改。2008年条例没有逾期不补正视为放弃的规定。</source>
      <translation>The Regulation gives no number of days for a correction; 15 working days are proposed and can be changed. The Regulation of 2008 does not say that a correction not made in time counts as giving up.</translation>
    </message>
    <message>
      <source>补正未收到即已办结，未起算答复期限。</source>
      <translation>Closed before a correction came; no due date was reckoned.</translation>
    </message>
    <message>
      <source>表“{table}”“{row}”行“{column}”列：报告为{ours}，文件中为{theirs}</source>
      <translation>Table "{table}", row "{row}", column "{column}": the report has {ours}, the file {theirs}</translation>
    </message>
    <message>
      <source>表“{table}”中没有 {rows} 列，没有检查</source>
      <translation>Table "{table}" has no column {rows}; it was not checked</translation>
    </message>
    <message>
      <source>表“{table}”中没有 {rows}，没有检查</source>
      <translation>Table "{table}" has no {rows}; not checked</translation>
    </message>
    <message>
      <source>表“{table}”中的 {rows} 不是本格式中的行，没有检查</source>
      <translation>{rows} in the table "{table}" are no rows of the form and were not checked</translation>
    </message>
    <message>
      <source>表“{table}”没有列“{column}”，可用的有：{known}</source>
      <translation>The table "{table}" has no column "{column}"; known are {known}</translation>
    </message>
    <message>
      <source>表“{table}”没有行“{row}”，可用的有：{known}</source>
      <translation>The table "{table}" has no row "{row}"; known are {known}</translation>
    </message>
    <message>
      <source>表中</source>
      <translation>the table</translation>
    </message>
    <message>
      <source>表中规章、行政规范性文件的数字应与同级司法行政部门核对一致；处理决定数量为本年度作出的全部决定，含依法不公开的；收费金额以万元为单位。县级部门无权制定规章，填0。现行有效数为12月31日有效的件数[U]。</source>
      <translation>The numbers of rules and normative documents should agree with those of the justice department of the same level; decisions are all those made this year, with those not published by law; fees are in units of 10,000 yuan. Departments of a county make no rules: 0. Those in force are counted on 31 December[U].</translation>
    </message>
    <message>
      <source>表头中各列的次序与格式不同，请核对</source>
      <translation>the columns stand in another order than in the form; please check</translation>
    </message>
    <message>
      <source>表头中的列不全，各列按次序读取，请核对</source>
      <translation>Columns are missing in the head; they were read in order, please check</translation>
    </message>
    <message>
      <source>被征求意见的机关应自收到征求意见书之日起15个工作日内提出意见，逾期未提出的视为同意公开。收到意见或者期满后，本题选“由本机关负责”。</source>
      <translation>The agency consulted gives its opinion within 15 working days of receiving the consultation; one that gives none in time counts as agreeing to publication. Once the opinion is in or the time is over, choose "This office is in charge" here.</translation>
    </message>
    <message>
      <source>被表格软件改成了日期（{cell:%Y-%m-%d}），请把该列设为文本格式后重新填写</source>
      <translation>was turned into a date ({cell:%Y-%m-%d}) by the spreadsheet; make the column text and fill it in again</translation>
    </message>
    <message>
      <source>要先收信息处理费</source>
      <translation>A fee has to be paid first</translation>
    </message>
    <message>
      <source>要求提供公开出版物</source>
      <translation>Asks for a publication on sale</translation>
    </message>
    <message>
      <source>要求提供政府公报、报刊、书籍等公开出版物</source>
      <translation>Asks for gazettes, newspapers, books or other open publications</translation>
    </message>
    <message>
      <source>要求确认或者重新出具的是什么</source>
      <translation>What is to be confirmed or issued again</translation>
    </message>
    <message>
      <source>要求确认，或者重新出具已经获取的信息</source>
      <translation>Asks to confirm, or to issue again, information already obtained</translation>
    </message>
    <message>
      <source>要签名的不是 PDF 文件，请先生成报告。</source>
      <translation>What is to be signed is no PDF; make the report first.</translation>
    </message>
    <message>
      <source>规划计划公开数</source>
      <translation>Plans published</translation>
    </message>
    <message>
      <source>计数</source>
      <translation>counted</translation>
    </message>
    <message>
      <source>计算过程</source>
      <translation>How it is reckoned</translation>
    </message>
    <message>
      <source>计费数量</source>
      <translation>Quantity charged</translation>
    </message>
    <message>
      <source>计费方式</source>
      <translation>Way of charging</translation>
    </message>
    <message>
      <source>记为已报送</source>
      <translation>Log the return as made</translation>
    </message>
    <message>
      <source>记录准确，不予更正</source>
      <translation>The record is right and is not corrected</translation>
    </message>
    <message>
      <source>该文书刚刚已经发出，请刷新后查看。</source>
      <translation>This letter was sent out just now; refresh to see it.</translation>
    </message>
    <message>
      <source>该文书刚刚被别人改过，请重新打开后再试。</source>
      <translation>The letter was changed by someone else just now; please open it again and retry.</translation>
    </message>
    <message>
      <source>该文书尚未发出或者已经作废，不能登记送达</source>
      <translation>The letter is not sent yet or is void; its delivery cannot be logged</translation>
    </message>
    <message>
      <source>该文书尚未发出，不需要作废；不用的草稿可以移入回收站。</source>
      <translation>This letter is not sent out and need not be voided; a draft not wanted can go to the recycle bin.</translation>
    </message>
    <message>
      <source>该文书尚未发出，没有留存的副本</source>
      <translation>This letter is not sent out yet; there is no kept copy</translation>
    </message>
    <message>
      <source>该文书已不存在或者在回收站中，请刷新后再试。</source>
      <translation>The letter is no longer there or is in the recycle bin; please reload and try again.</translation>
    </message>
    <message>
      <source>该文书已于{on}作废。</source>
      <translation>The letter was made void on {on}.</translation>
    </message>
    <message>
      <source>该文书已于{on}作废，不能发出。</source>
      <translation>This letter was voided on {on} and cannot be sent out.</translation>
    </message>
    <message>
      <source>该文书已于{on}发出，不能再次发出。</source>
      <translation>This letter was sent out on {on} and cannot be sent out again.</translation>
    </message>
    <message>
      <source>该文书已于{on}发出，文号{number}，不能再次发出。</source>
      <translation>The letter was sent out on {on} with the number {number} and cannot be sent out again.</translation>
    </message>
    <message>
      <source>该文书已于{on}送达，不能作废；内容有误的，请另发文书更正。</source>
      <translation>The letter was delivered on {on} and cannot be made void; if its content is wrong, send another letter to correct it.</translation>
    </message>
    <message>
      <source>该文书所属的申请已不存在或者在回收站中，请先恢复申请。</source>
      <translation>The request of this letter is no longer there or is in the recycle bin; put the request back first.</translation>
    </message>
    <message>
      <source>该文书现为“{state}”，不能{label}。</source>
      <translation>This letter is "{state}"; "{label}" is not possible.</translation>
    </message>
    <message>
      <source>该文书还没有保存或者已不存在，请刷新后再试。</source>
      <translation>The letter is not saved yet or no longer there; please reload and try again.</translation>
    </message>
    <message>
      <source>该文书还没有保存，请先保存</source>
      <translation>The letter is not saved yet; save it first</translation>
    </message>
    <message>
      <source>该机关的联系方式</source>
      <translation>The agency's contact</translation>
    </message>
    <message>
      <source>该申请{closed}，不能再登记{label}；如需继续办理，请先登记“{again}”</source>
      <translation>the request {closed}; "{label}" cannot follow. To go on with it, record "{again}" first</translation>
    </message>
    <message>
      <source>该申请在{on}尚未办结，不需要登记重新办理</source>
      <translation>the request was still open on {on} and needs no reopening</translation>
    </message>
    <message>
      <source>该申请已不存在或者在回收站中，请刷新后再试。</source>
      <translation>This request is gone or in the recycle bin; refresh and try again.</translation>
    </message>
    <message>
      <source>该申请已于{on}按“{other}”通知收费，同一件申请不能再按“{standard}”计收，请沿用“{other}”</source>
      <translation>A fee "{other}" was notified for this request on {on}; the same request cannot be charged "{standard}", please keep "{other}"</translation>
    </message>
    <message>
      <source>该申请已答复但没有登记号，请补编</source>
      <translation>The request is answered but has no number; give it one</translation>
    </message>
    <message>
      <source>该申请的个人信息已于{on}按保存年限移除，文书副本一并移除</source>
      <translation>The personal data of this request were removed on {on} after the years of keeping, together with the kept copies of its letters</translation>
    </message>
    <message>
      <source>该申请适用{regulation}，其中没有另行确定延迟答复时间的规定，请改为登记“{label}”</source>
      <translation>the request falls under {regulation}, which knows no later date set; record "{label}" instead</translation>
    </message>
    <message>
      <source>说明会怎样危及，不能只引条文。</source>
      <translation>Say how it would endanger it; quoting the article is not enough.</translation>
    </message>
    <message>
      <source>说明文号空缺</source>
      <translation>Explain a gap</translation>
    </message>
    <message>
      <source>说明理由的期限</source>
      <translation>Reasons to be given by</translation>
    </message>
    <message>
      <source>请先登记收到补正的日期。再次补正一次是否可行，由本机关酌定。</source>
      <translation>Record first the day the correction was received. Whether to ask for a correction once more is for this agency to decide.</translation>
    </message>
    <message>
      <source>请写明作废的原因</source>
      <translation>Say why it is voided</translation>
    </message>
    <message>
      <source>请写明文号空缺的原因</source>
      <translation>Say why the number is missing</translation>
    </message>
    <message>
      <source>请写明退回的意见</source>
      <translation>Write your remarks</translation>
    </message>
    <message>
      <source>请填写姓名</source>
      <translation>Give the name</translation>
    </message>
    <message>
      <source>请填写通知的标题，例如“国务院办公厅关于{year}年部分节假日安排的通知”</source>
      <translation>Give the title of the notice, such as "国务院办公厅关于{year}年部分节假日安排的通知"</translation>
    </message>
    <message>
      <source>请对方协助的事项</source>
      <translation>What the other side is asked to help with</translation>
    </message>
    <message>
      <source>请对方回复的期限</source>
      <translation>Date by which the other party is asked to reply</translation>
    </message>
    <message>
      <source>请用 --person 指定签发人：{names}。</source>
      <translation>Name the signer with --person: {names}.</translation>
    </message>
    <message>
      <source>请给出年度，或用 --tables 给出要检查的报表。</source>
      <translation>Give a year, or name the tables to check with --tables.</translation>
    </message>
    <message>
      <source>请给出要写的文件（.xlsx 或 .csv），或加 --json。</source>
      <translation>Give the file to write (.xlsx or .csv), or add --json.</translation>
    </message>
    <message>
      <source>读自{place}：{line}</source>
      <translation>Read from {place}: {line}</translation>
    </message>
    <message>
      <source>谁负责：所申请的信息由本机关公开吗？</source>
      <translation>Responsible: is it for this office to publish the information?</translation>
    </message>
    <message>
      <source>谁负责：所申请的信息由本机关负责公开吗？</source>
      <translation>Who is responsible: is the information for this office to publish?</translation>
    </message>
    <message>
      <source>负责公开的机关</source>
      <translation>Agency responsible for publication</translation>
    </message>
    <message>
      <source>财政信息公开数</source>
      <translation>Budget items published</translation>
    </message>
    <message>
      <source>责任科室</source>
      <translation>Section in charge</translation>
    </message>
    <message>
      <source>贵单位</source>
      <translation>Your organisation</translation>
    </message>
    <message>
      <source>费用尚未缴纳就已答复，请核对是否漏记缴费</source>
      <translation>Answered before the fee was paid; check whether its payment was logged</translation>
    </message>
    <message>
      <source>超期{days}个工作日</source>
      <translation>{days} working days late</translation>
    </message>
    <message>
      <source>超过 {limit} 行，一张工作表放不下，请导出为 .csv。</source>
      <translation>More than {limit} rows do not fit on a sheet; export as .csv.</translation>
    </message>
    <message>
      <source>转为主动公开</source>
      <translation>Convert to proactive publication</translation>
    </message>
    <message>
      <source>还有别的记录关联着这条记录，请先改掉关联再试。</source>
      <translation>Other records refer to this one; change them first.</translation>
    </message>
    <message>
      <source>还没有填写延迟到哪一天答复，请填写</source>
      <translation>the later date for the answer is missing; please fill it in</translation>
    </message>
    <message>
      <source>这一句与{year}年度报告的“{source}”有{share}相同，请按本年情况改写</source>
      <translation>This sentence and "{source}" in the report of {year} are {share} the same; please rewrite it for this year</translation>
    </message>
    <message>
      <source>这一行是分组的标题，不填数</source>
      <translation>This row is the heading of a group and is not filled</translation>
    </message>
    <message>
      <source>这一行的单元格比别的行少或多，各数按次序读取，请核对</source>
      <translation>This row has fewer or more cells than the others; its figures were read in order, please check</translation>
    </message>
    <message>
      <source>这不是 PDF 文件，请选择签发的 PDF 文件。</source>
      <translation>This is no PDF; choose the signed PDF.</translation>
    </message>
    <message>
      <source>这条记录刚刚被别人改过，请重新打开后再修改。</source>
      <translation>Somebody changed this record just now; open it again, then change it.</translation>
    </message>
    <message>
      <source>退回年度报告</source>
      <translation>Return the annual report</translation>
    </message>
    <message>
      <source>退回时请写明意见</source>
      <translation>A return needs remarks</translation>
    </message>
    <message>
      <source>送审年度报告</source>
      <translation>Send the annual report for review</translation>
    </message>
    <message>
      <source>送达人</source>
      <translation>Delivered by</translation>
    </message>
    <message>
      <source>送达回证</source>
      <translation>Proof of delivery</translation>
    </message>
    <message>
      <source>送达地点</source>
      <translation>Place of delivery</translation>
    </message>
    <message>
      <source>送达方式</source>
      <translation>Way of delivery</translation>
    </message>
    <message>
      <source>送达日期{on}早于发出日期{issued_on}，请核对日期</source>
      <translation>Delivered on {on}, before it was sent out on {issued_on}; please check the dates</translation>
    </message>
    <message>
      <source>送达的文书</source>
      <translation>Letter delivered</translation>
    </message>
    <message>
      <source>通知里没有读到{names}的安排，请核对是否粘贴完整；只调整个别假期的通知，请在年历上逐日改动</source>
      <translation>The notice was read without finding {names}; check whether it was pasted whole. For a notice that changes single holidays only, make the changes day by day in the year's calendar</translation>
    </message>
    <message>
      <source>通过互联网渠道提交的，以双方确认之日为收到申请之日。</source>
      <translation>Submitted over the internet: it is received on the day both sides confirmed.</translation>
    </message>
    <message>
      <source>通过政府信息公开工作机构的传真提交的，以双方确认之日为收到申请之日。</source>
      <translation>Sent by fax to the OGI section: the day both sides confirm is the day of receipt.</translation>
    </message>
    <message>
      <source>通过电子邮件等互联网渠道提交的，以双方确认之日为收到申请之日。</source>
      <translation>A request by e-mail or another internet channel is received on the day both sides confirm.</translation>
    </message>
    <message>
      <source>通过网上申请系统提交的，按本机关公布的规则确定收到之日；没有规则的，以与申请人确认之日为收到申请之日。</source>
      <translation>A request sent through the online system counts as received by the rule this office has published; where there is none, on the day it is confirmed with the applicant.</translation>
    </message>
    <message>
      <source>邮件系统收到日期</source>
      <translation>Received by the mail system on</translation>
    </message>
    <message>
      <source>邮寄送达</source>
      <translation>Delivery by post</translation>
    </message>
    <message>
      <source>重做</source>
      <translation>Redo</translation>
    </message>
    <message>
      <source>重复申请</source>
      <translation>Repeated</translation>
    </message>
    <message>
      <source>重新办理</source>
      <translation>Reopened</translation>
    </message>
    <message>
      <source>金额“{value}”精确到分为止，请改正。</source>
      <translation>The amount "{value}" is finer than a cent; correct it.</translation>
    </message>
    <message>
      <source>附件 {file} 没有存入 {folder}（{reason}），请检查磁盘空间和权限。</source>
      <translation>Attachment {file} was not stored in {folder} ({reason}); check disk space and permissions.</translation>
    </message>
    <message>
      <source>附表</source>
      <translation>the annex</translation>
    </message>
    <message>
      <source>需要做的工作</source>
      <translation>Work it would need</translation>
    </message>
    <message>
      <source>需要听取其他机关的意见</source>
      <translation>Another agency has to be consulted</translation>
    </message>
    <message>
      <source>需要汇总、加工或者重新制作</source>
      <translation>Would have to be compiled, processed or made anew</translation>
    </message>
    <message>
      <source>需要补正的事项</source>
      <translation>What needs correction</translation>
    </message>
    <message>
      <source>需要说明的情况</source>
      <translation>What has to be explained</translation>
    </message>
    <message>
      <source>非本机关政府信息告知书</source>
      <translation>Notice that the information is another agency's</translation>
    </message>
    <message>
      <source>首行以“：”结尾为抬头；“# ”小标题；“□ ”选项；“| 甲 | 乙 |”表格；“签名：____”填写线；“--- 标题”另起一页作回执；其余每行一段。</source>
      <translation>A first line ending in "：" is the addressee; "# " a heading; "□ " a tick box; "| A | B |" a table; "Signature：____" a line to fill in; "--- Title" a slip on a new page; every other line is a paragraph.</translation>
    </message>
    <message>
      <source>（{amount}元）</source>
      <translation> ({amount} yuan)</translation>
    </message>
    <message>
      <source>（七）总计应等于（一）至（六）各项之和</source>
      <translation>(7) the total should be (1) to (6) together</translation>
    </message>
    <message>
      <source>（未编号）</source>
      <translation>(no number)</translation>
    </message>
    <message>
      <source>（该日休息，顺延至{last}）</source>
      <translation> (a day off, moved on to {last})</translation>
    </message>
    <message>
      <source>，此前已延长{extension}个</source>
      <translation>, {extension} were granted before</translation>
    </message>
    <message>
      <source>，补正期限至{until}</source>
      <translation>, to be corrected by {until}</translation>
    </message>
  </context>
  <context>
    <name>short channels</name>
    <message>
      <source>公报</source>
      <translation>Gazette</translation>
    </message>
    <message>
      <source>公示栏</source>
      <translation>Notice board</translation>
    </message>
    <message>
      <source>其他</source>
      <translation>Other</translation>
    </message>
    <message>
      <source>媒体</source>
      <translation>Press</translation>
    </message>
    <message>
      <source>年鉴</source>
      <translation>Yearbook</translation>
    </message>
    <message>
      <source>微信</source>
      <translation>WeChat</translation>
    </message>
    <message>
      <source>微博</source>
      <translation>Weibo</translation>
    </message>
    <message>
      <source>月报</source>
      <translation>Monthly</translation>
    </message>
    <message>
      <source>网站</source>
      <translation>Website</translation>
    </message>
  </context>
  <context>
    <name>short faults</name>
    <message>
      <source>待核</source>
      <translation>To be looked at</translation>
    </message>
    <message>
      <source>无渠道</source>
      <translation>No channel</translation>
    </message>
    <message>
      <source>未审查</source>
      <translation>Not reviewed</translation>
    </message>
    <message>
      <source>类别不明</source>
      <translation>Unknown category</translation>
    </message>
    <message>
      <source>缺依据</source>
      <translation>No basis</translation>
    </message>
    <message>
      <source>缺失效日</source>
      <translation>No end date</translation>
    </message>
    <message>
      <source>超时限</source>
      <translation>Late</translation>
    </message>
  </context>
  <context>
    <name>terms</name>
    <message>
      <source>3个工作日内到期</source>
      <translation>Due within 3 working days</translation>
    </message>
    <message>
      <source>7个工作日内到期</source>
      <translation>Due within 7 working days</translation>
    </message>
    <message>
      <source>不予公开</source>
      <translation>Withheld</translation>
    </message>
    <message>
      <source>不同申请人</source>
      <translation>Different applicant</translation>
    </message>
    <message>
      <source>个人信息保存期满</source>
      <translation>Personal data kept long enough</translation>
    </message>
    <message>
      <source>主动公开</source>
      <translation>Proactive</translation>
    </message>
    <message>
      <source>予以公开</source>
      <translation>Granted</translation>
    </message>
    <message>
      <source>休息日，不计</source>
      <translation>Day off, not counted</translation>
    </message>
    <message>
      <source>传真</source>
      <translation>Fax</translation>
    </message>
    <message>
      <source>依申请公开</source>
      <translation>On request</translation>
    </message>
    <message>
      <source>保护第三方合法权益</source>
      <translation>Third-party rights</translation>
    </message>
    <message>
      <source>信函</source>
      <translation>Letter</translation>
    </message>
    <message>
      <source>信访举报投诉类申请</source>
      <translation>Petition, complaint or report</translation>
    </message>
    <message>
      <source>公开期限将到</source>
      <translation>Publication due soon</translation>
    </message>
    <message>
      <source>公示栏</source>
      <translation>Notice board</translation>
    </message>
    <message>
      <source>共同制作机关</source>
      <translation>Co-maker</translation>
    </message>
    <message>
      <source>其他</source>
      <translation>Other</translation>
    </message>
    <message>
      <source>其他单位或个人</source>
      <translation>Another body or person</translation>
    </message>
    <message>
      <source>其他处理</source>
      <translation>Other handling</translation>
    </message>
    <message>
      <source>其他机关</source>
      <translation>Agency</translation>
    </message>
    <message>
      <source>其他法律行政法规禁止公开</source>
      <translation>Forbidden by other law</translation>
    </message>
    <message>
      <source>其他类型</source>
      <translation>Other kinds</translation>
    </message>
    <message>
      <source>其他结果</source>
      <translation>Other result</translation>
    </message>
    <message>
      <source>办理中</source>
      <translation>In progress</translation>
    </message>
    <message>
      <source>危及“三安全一稳定”</source>
      <translation>Endangers security or stability</translation>
    </message>
    <message>
      <source>即将到期</source>
      <translation>Due soon</translation>
    </message>
    <message>
      <source>可能是同一申请人</source>
      <translation>Probably the same applicant</translation>
    </message>
    <message>
      <source>同一申请人</source>
      <translation>Same applicant</translation>
    </message>
    <message>
      <source>同意公开</source>
      <translation>Granted</translation>
    </message>
    <message>
      <source>同意部分公开</source>
      <translation>Partly granted</translation>
    </message>
    <message>
      <source>周末</source>
      <translation>Weekend</translation>
    </message>
    <message>
      <source>商业企业</source>
      <translation>Business</translation>
    </message>
    <message>
      <source>回执</source>
      <translation>Slip</translation>
    </message>
    <message>
      <source>填写线</source>
      <translation>Line to fill in</translation>
    </message>
    <message>
      <source>备份</source>
      <translation>Backup</translation>
    </message>
    <message>
      <source>复议诉讼待答复</source>
      <translation>Disputes to be answered</translation>
    </message>
    <message>
      <source>失效</source>
      <translation>Lapsed</translation>
    </message>
    <message>
      <source>小标题</source>
      <translation>Heading</translation>
    </message>
    <message>
      <source>属于三类内部事务信息</source>
      <translation>Internal affairs</translation>
    </message>
    <message>
      <source>属于四类过程性信息</source>
      <translation>Process information</translation>
    </message>
    <message>
      <source>属于国家秘密</source>
      <translation>State secret</translation>
    </message>
    <message>
      <source>属于行政执法案卷</source>
      <translation>Enforcement file</translation>
    </message>
    <message>
      <source>属于行政查询事项</source>
      <translation>Administrative query</translation>
    </message>
    <message>
      <source>工作日</source>
      <translation>Working day</translation>
    </message>
    <message>
      <source>已作废</source>
      <translation>Void</translation>
    </message>
    <message>
      <source>已发出</source>
      <translation>Sent out</translation>
    </message>
    <message>
      <source>已审定</source>
      <translation>Cleared</translation>
    </message>
    <message>
      <source>已答复</source>
      <translation>Answered</translation>
    </message>
    <message>
      <source>已签发</source>
      <translation>Signed</translation>
    </message>
    <message>
      <source>已超期</source>
      <translation>Overdue</translation>
    </message>
    <message>
      <source>废止</source>
      <translation>Repealed</translation>
    </message>
    <message>
      <source>延期</source>
      <translation>Extended</translation>
    </message>
    <message>
      <source>当面</source>
      <translation>In person</translation>
    </message>
    <message>
      <source>征求意见中</source>
      <translation>Consulting</translation>
    </message>
    <message>
      <source>征求意见发出</source>
      <translation>Consultation sent</translation>
    </message>
    <message>
      <source>征求意见收回</source>
      <translation>Consultation returned</translation>
    </message>
    <message>
      <source>征求意见，不计</source>
      <translation>Consultation, not counted</translation>
    </message>
    <message>
      <source>待审</source>
      <translation>To be cleared</translation>
    </message>
    <message>
      <source>待缴费</source>
      <translation>Awaiting payment</translation>
    </message>
    <message>
      <source>待补正</source>
      <translation>Awaiting correction</translation>
    </message>
    <message>
      <source>报送与年度报告</source>
      <translation>Returns and annual report</translation>
    </message>
    <message>
      <source>按件</source>
      <translation>By item</translation>
    </message>
    <message>
      <source>按量</source>
      <translation>By page</translation>
    </message>
    <message>
      <source>撤回</source>
      <translation>Withdrawn</translation>
    </message>
    <message>
      <source>收到理由说明</source>
      <translation>Reasons received</translation>
    </message>
    <message>
      <source>收到补正</source>
      <translation>Correction received</translation>
    </message>
    <message>
      <source>收费通知</source>
      <translation>Fee notified</translation>
    </message>
    <message>
      <source>政务微信</source>
      <translation>WeChat</translation>
    </message>
    <message>
      <source>政务微博</source>
      <translation>Weibo</translation>
    </message>
    <message>
      <source>政府公报</source>
      <translation>Gazette</translation>
    </message>
    <message>
      <source>政府网站</source>
      <translation>Website</translation>
    </message>
    <message>
      <source>文书尚未发出</source>
      <translation>Letter not sent out yet</translation>
    </message>
    <message>
      <source>文书待审定</source>
      <translation>Letters to clear</translation>
    </message>
    <message>
      <source>文书待登记送达</source>
      <translation>Delivery to be logged</translation>
    </message>
    <message>
      <source>新闻媒体</source>
      <translation>Press</translation>
    </message>
    <message>
      <source>无正当理由大量反复申请</source>
      <translation>Excessive requests</translation>
    </message>
    <message>
      <source>有效</source>
      <translation>In force</translation>
    </message>
    <message>
      <source>期限之后</source>
      <translation>After the due date</translation>
    </message>
    <message>
      <source>本机关不掌握相关政府信息</source>
      <translation>Not held by this agency</translation>
    </message>
    <message>
      <source>正文</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>每季度</source>
      <translation>Every quarter</translation>
    </message>
    <message>
      <source>每年</source>
      <translation>Every year</translation>
    </message>
    <message>
      <source>每日查收</source>
      <translation>Daily intake</translation>
    </message>
    <message>
      <source>每月</source>
      <translation>Every month</translation>
    </message>
    <message>
      <source>没有现成信息需要另行制作</source>
      <translation>Would have to be made</translation>
    </message>
    <message>
      <source>法律服务机构</source>
      <translation>Legal service</translation>
    </message>
    <message>
      <source>申诉举报</source>
      <translation>Complaint</translation>
    </message>
    <message>
      <source>申请人</source>
      <translation>Applicant</translation>
    </message>
    <message>
      <source>申请人无正当理由逾期不补正</source>
      <translation>Not corrected in time</translation>
    </message>
    <message>
      <source>申请人逾期未按收费通知要求缴纳费用</source>
      <translation>Fee not paid in time</translation>
    </message>
    <message>
      <source>电子邮件</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>确定延迟答复时间</source>
      <translation>Later date set</translation>
    </message>
    <message>
      <source>社会公益组织</source>
      <translation>Public welfare</translation>
    </message>
    <message>
      <source>科研机构</source>
      <translation>Research</translation>
    </message>
    <message>
      <source>第三方</source>
      <translation>Third party</translation>
    </message>
    <message>
      <source>等待征求意见回复</source>
      <translation>Waiting for a consultation</translation>
    </message>
    <message>
      <source>等待申请人补正</source>
      <translation>Waiting for the applicant's correction</translation>
    </message>
    <message>
      <source>等待缴费</source>
      <translation>Awaiting payment</translation>
    </message>
    <message>
      <source>等待补正或缴费，不计</source>
      <translation>Awaiting correction or payment, not counted</translation>
    </message>
    <message>
      <source>答复</source>
      <translation>Answer</translation>
    </message>
    <message>
      <source>系统日期</source>
      <translation>Date in the system</translation>
    </message>
    <message>
      <source>经办人</source>
      <translation>Clerk</translation>
    </message>
    <message>
      <source>结果纠正</source>
      <translation>Corrected</translation>
    </message>
    <message>
      <source>结果维持</source>
      <translation>Upheld</translation>
    </message>
    <message>
      <source>统计年鉴</source>
      <translation>Yearbook</translation>
    </message>
    <message>
      <source>统计月报</source>
      <translation>Monthly</translation>
    </message>
    <message>
      <source>缴费</source>
      <translation>Fee paid</translation>
    </message>
    <message>
      <source>网上</source>
      <translation>Online</translation>
    </message>
    <message>
      <source>自然人</source>
      <translation>Natural person</translation>
    </message>
    <message>
      <source>节假日</source>
      <translation>Holiday</translation>
    </message>
    <message>
      <source>节假日安排</source>
      <translation>Holidays</translation>
    </message>
    <message>
      <source>草稿</source>
      <translation>Draft</translation>
    </message>
    <message>
      <source>行政复议</source>
      <translation>Reconsideration</translation>
    </message>
    <message>
      <source>行政诉讼（复议后起诉）</source>
      <translation>Litigation (after reconsideration)</translation>
    </message>
    <message>
      <source>行政诉讼（未经复议直接起诉）</source>
      <translation>Litigation (direct)</translation>
    </message>
    <message>
      <source>补正后申请内容仍不明确</source>
      <translation>Still unclear</translation>
    </message>
    <message>
      <source>补正告知</source>
      <translation>Correction asked</translation>
    </message>
    <message>
      <source>表格</source>
      <translation>Table</translation>
    </message>
    <message>
      <source>要求提供公开出版物</source>
      <translation>Asks for a publication on sale</translation>
    </message>
    <message>
      <source>要求行政机关确认或重新出具已获取信息</source>
      <translation>Asks to reconfirm information held</translation>
    </message>
    <message>
      <source>计入</source>
      <translation>Counted</translation>
    </message>
    <message>
      <source>说明理由告知</source>
      <translation>Reasons asked</translation>
    </message>
    <message>
      <source>调休上班</source>
      <translation>Make-up working day</translation>
    </message>
    <message>
      <source>负责人</source>
      <translation>Director</translation>
    </message>
    <message>
      <source>起算日，不计</source>
      <translation>Day the count starts from, not counted</translation>
    </message>
    <message>
      <source>退回</source>
      <translation>Returned</translation>
    </message>
    <message>
      <source>送审</source>
      <translation>Sent for review</translation>
    </message>
    <message>
      <source>送达</source>
      <translation>Delivered</translation>
    </message>
    <message>
      <source>选项</source>
      <translation>Option</translation>
    </message>
    <message>
      <source>部分公开</source>
      <translation>Partly granted</translation>
    </message>
    <message>
      <source>重复申请</source>
      <translation>Repeated</translation>
    </message>
    <message>
      <source>重新办理</source>
      <translation>Reopened</translation>
    </message>
    <message>
      <source>重新起算前</source>
      <translation>Before the count started anew</translation>
    </message>
    <message>
      <source>顶格</source>
      <translation>Flush left</translation>
    </message>
  </context>
</TS>
