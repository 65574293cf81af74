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
      <translation>{0} contradictions are left. Cancel and correct them, or give a reason for each to sign all the same:</translation>
    </message>
    <message>
      <source>成文日期</source>
      <translation>Made on</translation>
    </message>
    <message>
      <source>更正理由</source>
      <translation>Reason of the correction</translation>
    </message>
    <message>
      <source>更正理由(&amp;R)</source>
      <translation>&amp;Reason of the correction</translation>
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
      <translation>Give the reason of the correction; the new version keeps it.</translation>
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
      <translation>The attachment “{0}” does not open; look into the folder attachments of the office.</translation>
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
  </context>
  <context>
    <name>CaseForm</name>
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
      <source>撤销</source>
      <translation>Undo</translation>
    </message>
    <message>
      <source>新登记(&amp;N)</source>
      <translation>&amp;New entry</translation>
    </message>
    <message>
      <source>没有登记号为“{0}”的申请，请核对或留空。</source>
      <translation>There is no request numbered “{0}”; check it or leave it empty.</translation>
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
      <translation>There is no category “{0}”; choose one from the list, or add it in the settings first.</translation>
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
      <translation>Categories are paths with “/”. The shipped ones need not be added here; taking one away leaves logged items as they are.</translation>
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
      <translation>Category “{0}” added.</translation>
    </message>
    <message>
      <source>已有类别“{0}”，不必再加。</source>
      <translation>Category “{0}” is there already.</translation>
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
    <name>ChartPanel</name>
    <message>
      <source>附统计图(&amp;T)：作为附件印在报告后面</source>
      <translation>Char&amp;ts: printed after the report as an annex</translation>
    </message>
  </context>
  <context>
    <name>Commands</name>
    <message>
      <source>下次启动时使用所选语言。</source>
      <translation>The chosen language is used from the next start.</translation>
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
      <source>导入表格(&amp;I)…</source>
      <translation>&amp;Import a sheet…</translation>
    </message>
    <message>
      <source>导出表格(&amp;E)…</source>
      <translation>&amp;Export a sheet…</translation>
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
      <source>文件(&amp;F)</source>
      <translation>&amp;File</translation>
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
      <source>浅色</source>
      <translation>Light</translation>
    </message>
    <message>
      <source>深色</source>
      <translation>Dark</translation>
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
      <translation>Made on</translation>
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
      <source>为什么是这一天(&amp;Y)</source>
      <translation>Wh&amp;y this day</translation>
    </message>
    <message>
      <source>原期限 {0}</source>
      <translation>First due {0}</translation>
    </message>
    <message>
      <source>待补正后起算</source>
      <translation>Runs from the correction</translation>
    </message>
    <message>
      <source>放假通知未公布，为估算</source>
      <translation>Holidays not announced yet, estimated</translation>
    </message>
    <message>
      <source>答复期限</source>
      <translation>Due date</translation>
    </message>
  </context>
  <context>
    <name>EntryLine</name>
    <message>
      <source>与已登记的一条相同。确要另登一条，请再按一次 Enter。</source>
      <translation>The same as an entry already logged. Press Enter once more to log it anyway.</translation>
    </message>
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
      <source>文号已改为规范写法：{0}</source>
      <translation>Document number put right: {0}</translation>
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
    <name>ExplanationPanel</name>
    <message>
      <source>{0}年</source>
      <translation>{0}</translation>
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
      <source>往年：{0}</source>
      <translation>Earlier years: {0}</translation>
    </message>
    <message>
      <source>手工填报 {0}；按记录统计为 {1}</source>
      <translation>Entered: {0}; counted from records: {1}</translation>
    </message>
    <message>
      <source>数值</source>
      <translation>Value</translation>
    </message>
    <message>
      <source>没有符合这条规则的记录。</source>
      <translation>No record fits this rule.</translation>
    </message>
    <message>
      <source>算式：{0} = {1}
{2}</source>
      <translation>{0} = {1}
{2}</translation>
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
      <source>供公众查阅：只含主动公开的信息。</source>
      <translation>For the public: proactively published items only.</translation>
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
      <translation>The report forms have no “{0}”; choose from the list.</translation>
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
      <translation>“{0}” is entered for that year already; select it in the list above to change it.</translation>
    </message>
    <message>
      <source>请填写四位数的年度，如 2012。</source>
      <translation>Give a four-digit year, such as 2012.</translation>
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
      <source>没有这样的数字。表中的每一格、各类和各月的条数、占比都在此列。</source>
      <translation>No such figure. Every cell of the tables, counts and shares by category and month are listed here.</translation>
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
      <translation>“{0}” is not on this page.</translation>
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
      <translation>Findings</translation>
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
      <translation>There is a person named “{0}” already; make them different.</translation>
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
      <translation>“{0}” is not a date; nothing was changed.</translation>
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
    <message>
      <source>没有适用于 {0} 年度的报告格式。可在上方选用其他年度的格式。</source>
      <translation>No report form serves {0}. A form of another year can be chosen above.</translation>
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
      <translation>To look at</translation>
    </message>
    <message>
      <source>待看 {0}</source>
      <translation>{0} doubtful</translation>
    </message>
    <message>
      <source>成文日期</source>
      <translation>Made on</translation>
    </message>
    <message>
      <source>手工填报</source>
      <translation>Entered</translation>
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
      <translation>{0} wrong</translation>
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
      <source>全部字段(&amp;L)…</source>
      <translation>A&amp;ll fields…</translation>
    </message>
    <message>
      <source>内容(&amp;Q)</source>
      <translation>Content (&amp;Q)</translation>
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
      <source>登记（Enter）</source>
      <translation>Log (Enter)</translation>
    </message>
    <message>
      <source>类别(&amp;B)</source>
      <translation>Class (&amp;B)</translation>
    </message>
    <message>
      <source>请输入收到日期，如 0301。</source>
      <translation>Give the day of receipt, like 0301.</translation>
    </message>
    <message>
      <source>请输入申请内容。</source>
      <translation>Give the content asked for.</translation>
    </message>
  </context>
  <context>
    <name>RequestForm</name>
    <message>
      <source>减免金额</source>
      <translation>Fee waived</translation>
    </message>
    <message>
      <source>备注</source>
      <translation>Note</translation>
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
      <source>显示个人信息</source>
      <translation>Show personal data</translation>
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
      <source>请输入收到日期，如 0301。</source>
      <translation>Give the day of receipt, like 0301.</translation>
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
      <source>通讯地址</source>
      <translation>Address</translation>
    </message>
    <message>
      <source>隐藏个人信息</source>
      <translation>Hide personal data</translation>
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
      <translation>The window did not open; open it with “ogi-desk --office FOLDER”.</translation>
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
    <name>RowPages</name>
    <message>
      <source>（已不在此列）</source>
      <translation>(no longer listed)</translation>
    </message>
  </context>
  <context>
    <name>SectionEditor</name>
    <message>
      <source>本节文字</source>
      <translation>Text of this section</translation>
    </message>
    <message>
      <source>本表式中没有“{0}”这个数字，请删去后重新插入</source>
      <translation>This form has no figure “{0}”; delete it and insert it again</translation>
    </message>
  </context>
  <context>
    <name>SectionPanel</name>
    <message>
      <source>{0} 字</source>
      <translation>{0} characters</translation>
    </message>
    <message>
      <source>以自动写出的文字为底稿，改成自己的话</source>
      <translation>Start from the text written by itself and make it your own</translation>
    </message>
    <message>
      <source>删去自己写的文字，由程序按记录写出</source>
      <translation>Drop your own text and let it be written from the records</translation>
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
      <translation>Category</translation>
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
      <source>{0} {1} 个工作日</source>
      <translation>{0} {1} working days</translation>
    </message>
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
      <source>应于当日前答复</source>
      <translation>To be answered by this day</translation>
    </message>
    <message>
      <source>撤销</source>
      <translation>Undo</translation>
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
      <source>显示申请人</source>
      <translation>Show applicants</translation>
    </message>
    <message>
      <source>申请</source>
      <translation>Request</translation>
    </message>
    <message>
      <source>登记内容</source>
      <translation>Details</translation>
    </message>
    <message>
      <source>隐藏申请人</source>
      <translation>Hide applicants</translation>
    </message>
    <message>
      <source>（未编号）</source>
      <translation>(no number)</translation>
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
      <translation>Day made (&amp;D)…</translation>
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
      <source>立即备份</source>
      <translation>Back up now</translation>
    </message>
    <message>
      <source>随录随存</source>
      <translation>Saved as you go</translation>
    </message>
  </context>
  <context>
    <name>StepPanel</name>
    <message>
      <source> 个工作日</source>
      <translation> working days</translation>
    </message>
    <message>
      <source>保存(&amp;S)</source>
      <translation>&amp;Save</translation>
    </message>
    <message>
      <source>取消</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>延期</source>
      <translation>Extended</translation>
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
      <source>更正：{0}</source>
      <translation>Correct: {0}</translation>
    </message>
    <message>
      <source>答复结果</source>
      <translation>Outcome</translation>
    </message>
    <message>
      <source>说明</source>
      <translation>Remarks</translation>
    </message>
    <message>
      <source>请输入日期，如 0301。</source>
      <translation>Give a date, like 0301.</translation>
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
    <name>TablePanel</name>
    <message>
      <source>选中一格，下方说明这个数字从何而来。铅笔：手工填报；三角：缺数或待看；圆圈：矛盾。</source>
      <translation>Select a cell to see below where its figure comes from. Pencil: entered; triangle: missing or doubtful; circle: contradiction.</translation>
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
      <source>超期 {0} 个工作日</source>
      <translation>{0} working days late</translation>
    </message>
  </context>
  <context>
    <name>TopLine</name>
    <message>
      <source>{0}年</source>
      <translation>{0}</translation>
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
      <source>检查结果：转到列表 (Alt+J)</source>
      <translation>Findings: go to the list (Alt+J)</translation>
    </message>
  </context>
  <context>
    <name>TypedDateEdit</name>
    <message>
      <source>“{0}”不是日期，请按 0301 或 2012-3-1 的样子输入。</source>
      <translation>“{0}” is not a date; type it like 0301 or 2012-3-1.</translation>
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
      <translation>The report is signed; its date can be changed after “Correct”.</translation>
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
      <source>人员</source>
      <translation>People</translation>
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
      <source>办理人</source>
      <translation>By</translation>
    </message>
    <message>
      <source>办理经过</source>
      <translation>Course</translation>
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
      <source>发布机构</source>
      <translation>Publishing agency</translation>
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
      <source>审结日期</source>
      <translation>Closed on</translation>
    </message>
    <message>
      <source>已设置</source>
      <translation>Set</translation>
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
      <source>指标</source>
      <translation>Indicator</translation>
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
      <source>数值</source>
      <translation>Value</translation>
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
      <source>文稿校验值</source>
      <translation>Checksum of the paper</translation>
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
      <source>机关代字</source>
      <translation>Document word</translation>
    </message>
    <message>
      <source>机构代码</source>
      <translation>Agency code</translation>
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
      <source>网址</source>
      <translation>Website</translation>
    </message>
    <message>
      <source>职务</source>
      <translation>Post</translation>
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
      <source>路径</source>
      <translation>Path</translation>
    </message>
    <message>
      <source>身份</source>
      <translation>Role</translation>
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
      <source>U+{ord:04X}（第 {row} 行）</source>
      <translation>U+{ord:04X} (row {row})</translation>
    </message>
    <message>
      <source>{day}发出征求意见书，自次日起至收回之日不计入期限。</source>
      <translation>{day}: opinion asked of another party; the days from the next one until it comes back do not count.</translation>
    </message>
    <message>
      <source>{day}发出补正告知，等待补正期间不计期限。</source>
      <translation>{day}: correction asked for; the time of waiting does not count.</translation>
    </message>
    <message>
      <source>{day}尚在办理</source>
      <translation>still open on {day}</translation>
    </message>
    <message>
      <source>{day}延期时答复期限已过，延期不起作用。</source>
      <translation>{day}: extended after the reply was due; the extension has no effect.</translation>
    </message>
    <message>
      <source>{day}延长答复期限{days}个工作日。</source>
      <translation>{day}: time for the reply extended by {days} working days.</translation>
    </message>
    <message>
      <source>{day}收到补正，自其后第一个工作日起重新计算{days}个工作日。</source>
      <translation>{day}: correction received; {days} working days are counted anew from the next working day.</translation>
    </message>
    <message>
      <source>{day}收回意见，{skipped}自其后第一个工作日起继续计算。</source>
      <translation>{day}: opinion came back; {skipped}the count goes on from the next working day.</translation>
    </message>
    <message>
      <source>{day}申请人撤回申请。</source>
      <translation>{day}: withdrawn by the applicant.</translation>
    </message>
    <message>
      <source>{day}答复{outcome}。</source>
      <translation>{day}: replied{outcome}.</translation>
    </message>
    <message>
      <source>{day}重新办理，自其后第一个工作日起重新计算{days}个工作日。</source>
      <translation>{day}: reopened; {days} working days are counted anew from the next working day.</translation>
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
      <source>{label}{day}在很远的将来，请核对年份</source>
      <translation>{label} {day} is far in the future; please check the year</translation>
    </message>
    <message>
      <source>{label}{day}早于1949年10月1日，请核对年份</source>
      <translation>{label} {day} is before 1 October 1949; please check the year</translation>
    </message>
    <message>
      <source>{label}“{text}”应当恰好有一个流水号字段 {field}，现有{count}个，请改正</source>
      <translation>{label} “{text}” must have exactly one serial field {field}, it has {count}; correct it</translation>
    </message>
    <message>
      <source>{label}“{text}”的花括号不成对，请改正</source>
      <translation>{label} “{text}” has unpaired braces; correct it</translation>
    </message>
    <message>
      <source>{label}中不认识字段“{field}”，只能用{known}</source>
      <translation>{label} does not know the field “{field}”; use only {known}</translation>
    </message>
    <message>
      <source>{label}中字段“{field}”的写法“{spec}”不能用；流水号可写成 {example}，其他字段不加格式</source>
      <translation>In {label}, field “{field}” cannot be written “{spec}”; a serial may be written {example}, other fields take no format</translation>
    </message>
    <message>
      <source>{label}为空，请填写，例如 {example}</source>
      <translation>{label} is empty; fill it in, such as {example}</translation>
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
      <source>{label}的公开日期</source>
      <translation>Date on {label}</translation>
    </message>
    <message>
      <source>{label}第 {row} 行“{column}”有 {length} 个字符，超过一个单元格的上限 {limit} 个，请先缩短再导出。</source>
      <translation>{label}, row {row}, “{column}” has {length} characters, more than the {limit} a cell holds; shorten it before exporting.</translation>
    </message>
    <message>
      <source>{later:%Y-%m-%d} 早于{begin} {earlier:%Y-%m-%d}，请核对</source>
      <translation>{later:%Y-%m-%d} is before {begin} {earlier:%Y-%m-%d}; please check</translation>
    </message>
    <message>
      <source>{max:%Y-%m-%d} 晚于答复日期 {answered:%Y-%m-%d}，请核对</source>
      <translation>{max:%Y-%m-%d} is after the reply on {answered:%Y-%m-%d}; please check</translation>
    </message>
    <message>
      <source>{message}；{typed}与“{twin}”相同</source>
      <translation>{message}; {typed} is the figure of “{twin}”</translation>
    </message>
    <message>
      <source>{min:%Y-%m-%d} 早于收到日期 {received:%Y-%m-%d}，请核对</source>
      <translation>{min:%Y-%m-%d} is before the day of receipt {received:%Y-%m-%d}; please check</translation>
    </message>
    <message>
      <source>{month}月（条）</source>
      <translation>Month {month} (items)</translation>
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
      <translation>{name} within “{values}”</translation>
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
      <source>{one}与{other}</source>
      <translation>{one} and {other}</translation>
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
      <source>{on}已登记{label}</source>
      <translation>has “{label}” on {on}</translation>
    </message>
    <message>
      <source>{on}已答复，送达后登记</source>
      <translation>Replied on {on}; record the delivery</translation>
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
      <source>{received_on}收到申请，当日不计，自其后第一个工作日起算{days}个工作日。</source>
      <translation>{received_on}: request received; this day does not count, {days} working days from the next working day.</translation>
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
      <source>{where}{words}不等：{left}，比{a}{difference}</source>
      <translation>{where}{words} differ: {left} against {a}, {difference}</translation>
    </message>
    <message>
      <source>{where}{words}：{left}应{relation}{right}</source>
      <translation>{where}{words}: {left} should be {relation} {right}</translation>
    </message>
    <message>
      <source>{words}；所涉年份尚无放假通知，按周末和法定节假日估算</source>
      <translation>{words}; the holiday notice of that year is not out yet: estimated by weekends and statutory holidays</translation>
    </message>
    <message>
      <source>{words}；未延期时为{original}</source>
      <translation>{words}; without the extension {original}</translation>
    </message>
    <message>
      <source>{year} 年的“{indicator}”与第 {first} 行重复，请只留一行</source>
      <translation>“{indicator}” of {year} is also in row {first}; please keep one of them</translation>
    </message>
    <message>
      <source>{year} 年的“{indicator}”已录入过，请在程序中修改该数据，或删去此行</source>
      <translation>“{indicator}” of {year} was entered already; change it in the program or delete this row</translation>
    </message>
    <message>
      <source>{year}年{month}月{day}日</source>
      <translation>{year}-{month:02d}-{day:02d}</translation>
    </message>
    <message>
      <source>{year}年以前</source>
      <translation>before and in {year}</translation>
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
      <source>{year}年度报告</source>
      <translation>Report {year}</translation>
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
      <source>{year}年度报告已经送审，请等负责人审阅；需要修改的请负责人先退回</source>
      <translation>The report of {year} has been sent for review; wait for the director, who returns it if it must be changed</translation>
    </message>
    <message>
      <source>{year}年度报告没有送审，不能退回</source>
      <translation>The report of {year} has not been sent for review and cannot be returned</translation>
    </message>
    <message>
      <source>{year}年度的“{indicator}”由本机关填报，登记中不记此数</source>
      <translation>“{indicator}” of {year} is entered by the office; the records do not hold it</translation>
    </message>
    <message>
      <source>{year}年度（填报数）</source>
      <translation>{year} (entered)</translation>
    </message>
    <message>
      <source>“{bare}”与“{bare2}”的次序与正文不同</source>
      <translation>“{bare}” and “{bare2}” stand in another order in the text</translation>
    </message>
    <message>
      <source>“{cell}”为{value}，不应是负数，请核对</source>
      <translation>“{cell}” is {value} and should not be negative; please check</translation>
    </message>
    <message>
      <source>“{cell}”为{value}，应是整数，请核对</source>
      <translation>“{cell}” is {value} and should be a whole number; please check</translation>
    </message>
    <message>
      <source>“{cell}”填报数{entered}与登记计数{counted}不一致，请核对依据</source>
      <translation>“{cell}”: entered {entered}, counted from the records {counted}; please check what it rests on</translation>
    </message>
    <message>
      <source>“{cell}”缺数据，请登记或填报；确实没有的请填0</source>
      <translation>“{cell}” has no figure; please record or enter it, or enter 0 where there was none</translation>
    </message>
    <message>
      <source>“{counted}”占{whole}的{right}，文中写作{printed}</source>
      <translation>“{counted}” is {right} of {whole}; the text says {printed}</translation>
    </message>
    <message>
      <source>“{counted}”的占比{printed}与前文各数都算不出来，按{whole}计为{right}</source>
      <translation>“{counted}”: the share {printed} follows from no number before it; of {whole} it is {right}</translation>
    </message>
    <message>
      <source>“{file}”是一个文件夹，请给出备份文件的名字，如 备份.zip。</source>
      <translation>“{file}” is a folder; please give the name of a backup file, such as backup.zip.</translation>
    </message>
    <message>
      <source>“{folder}”中已有登记，示例单位只能建在空文件夹中</source>
      <translation>“{folder}” holds entries already; a sample office needs an empty folder</translation>
    </message>
    <message>
      <source>“{folder}”里已有别的内容，样例不会覆盖它，请另选一个空文件夹。</source>
      <translation>“{folder}” holds other things, which the sample does not write over; choose another folder.</translation>
    </message>
    <message>
      <source>“{folder}”里没有办公数据，请用 --office 指明单位文件夹。</source>
      <translation>“{folder}” holds no office; name the office folder with --office.</translation>
    </message>
    <message>
      <source>“{found}”不对公众开放，不是政府信息公开渠道，请核对</source>
      <translation>“{found}” is not open to the public and no channel of publication; please check</translation>
    </message>
    <message>
      <source>“{found}”不成句，疑有错漏字，请核对</source>
      <translation>“{found}” makes no sentence, a word seems wrong or missing; please check</translation>
    </message>
    <message>
      <source>“{found}”是模板中的空位，请补上或删去</source>
      <translation>“{found}” is a blank of the template; please fill it or delete it</translation>
    </message>
    <message>
      <source>“{found}”重复，请核对</source>
      <translation>“{found}” is doubled; please check</translation>
    </message>
    <message>
      <source>“{indicator}”栏：</source>
      <translation>Column “{indicator}”: </translation>
    </message>
    <message>
      <source>“{indicator}”行：</source>
      <translation>Row “{indicator}”: </translation>
    </message>
    <message>
      <source>“{match}”不在报告年度{year}年内，疑为沿用上年文稿，请核对</source>
      <translation>“{match}” is outside the year {year}, probably left over from last year's text; please check</translation>
    </message>
    <message>
      <source>“{match}”没有写明全称，疑为沿用其他文稿，请写全称或先注明“以下简称”</source>
      <translation>“{match}” was never given in full, probably left over from another text; give the full title, or say “以下简称” first</translation>
    </message>
    <message>
      <source>“{shown}”不是 1 至 20 之间的工作日数</source>
      <translation>“{shown}” is no number of working days from 1 to 20</translation>
    </message>
    <message>
      <source>“{shown}”不是年份，请写成 2012 这样的四位数字</source>
      <translation>“{shown}” is no year; please write four figures such as 2012</translation>
    </message>
    <message>
      <source>“{shown}”不是数字，请只填数字</source>
      <translation>“{shown}” is no number; please enter figures only</translation>
    </message>
    <message>
      <source>“{shown}”不是日期，请写成 2012-03-01 这样的日期</source>
      <translation>“{shown}” is no date; please write it as 2012-03-01</translation>
    </message>
    <message>
      <source>“{shown}”是负数，请核对</source>
      <translation>“{shown}” is negative; please check</translation>
    </message>
    <message>
      <source>“{shown}”的小数超过 2 位，金额以元为单位，最小到分</source>
      <translation>“{shown}” has more than 2 decimals; amounts are in yuan, down to the fen</translation>
    </message>
    <message>
      <source>“{shown}”的小数超过 4 位，请核对</source>
      <translation>“{shown}” has more than 4 decimals; please check</translation>
    </message>
    <message>
      <source>“{shown}”的年份不在 {first} 至 {last} 之间，请核对</source>
      <translation>“{shown}”: the year is not between {first} and {last}; please check</translation>
    </message>
    <message>
      <source>“{shown}”看不出是或否，请填 是 或 否</source>
      <translation>“{shown}” is neither yes nor no; please write 是 or 否</translation>
    </message>
    <message>
      <source>“{shown}”过大，请核对</source>
      <translation>“{shown}” is too large; please check</translation>
    </message>
    <message>
      <source>“{shown}”还没有数，请补登记或填报</source>
      <translation>“{shown}” has no figure yet; please record or enter it</translation>
    </message>
    <message>
      <source>“{text}”不是日期，成文日期请写成2013-01-31的样子</source>
      <translation>“{text}” is not a date; write the report's date like 2013-01-31</translation>
    </message>
    <message>
      <source>“{title}”的行名序号写法不一致：{shown}并用</source>
      <translation>The row numbers of “{title}” are mixed: {shown} side by side</translation>
    </message>
    <message>
      <source>不予公开的信息应当填写不公开依据</source>
      <translation>A withheld item needs its basis for withholding</translation>
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
      <source>不能{verb}“{label}”：其中的记录后来又改过。</source>
      <translation>Cannot {verb} “{label}”: its records were changed since.</translation>
    </message>
    <message>
      <source>不能写“{file}”：报告可以写成 {endings}，请改用其中一种扩展名。</source>
      <translation>Cannot write “{file}”: a report can be written as {endings}; use one of these endings.</translation>
    </message>
    <message>
      <source>不能写入“{file}”（{reason}），请关闭正在使用它的程序、腾出空间，或另存到别处。</source>
      <translation>“{file}” cannot be written ({reason}); close the program that uses it, make room, or save elsewhere.</translation>
    </message>
    <message>
      <source>不能写入“{file}”（{reason}），请另选一个文件夹。</source>
      <translation>Cannot write “{file}” ({reason}); choose another folder.</translation>
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
      <translation>Cannot make the sample in “{folder}” ({reason}); choose another folder.</translation>
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
      <source>主动公开的信息没有公开渠道，请补登渠道</source>
      <translation>A published item has no channel; give one</translation>
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
      <source>保密审查日期</source>
      <translation>Day of secrecy review</translation>
    </message>
    <message>
      <source>信息名称还没有填写</source>
      <translation>The title is missing</translation>
    </message>
    <message>
      <source>信息类别</source>
      <translation>Category</translation>
    </message>
    <message>
      <source>信息类别“{category}”不在类别表中，请另选或先添加该类别</source>
      <translation>The category “{category}” is not in the list; choose another or add it first</translation>
    </message>
    <message>
      <source>信息类别还没有选择</source>
      <translation>No category chosen yet</translation>
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
      <source>全文电子化</source>
      <translation>Full text online</translation>
    </message>
    <message>
      <source>全文电子化的主动公开信息数</source>
      <translation>Published items with the full text online</translation>
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
      <source>公开前应经保密审查，请填写保密审查人和日期</source>
      <translation>Secrecy must be reviewed before publishing; give reviewer and day</translation>
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
      <translation>The channel “{label}” is given twice; please delete one</translation>
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
      <source>公示栏公开信息数</source>
      <translation>Items on the notice board</translation>
    </message>
    <message>
      <source>其他渠道</source>
      <translation>Other channels</translation>
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
      <source>写依申请提供信息的检索、复制、邮寄成本费用的收取和减免（条例（2008年）第二十七、二十八条）。</source>
      <translation>Tell what was charged and waived for search, copies and postage (Regulation of 2008, articles 27 and 28).</translation>
    </message>
    <message>
      <source>写受理数（本年度和历年累计）、申请方式、申请内容；已答复和待答复数；同意公开、部分公开、不予公开数；不予公开的对象和理由。</source>
      <translation>Tell how many requests came in (this year and cumulative), how and about what; how many were answered or are open; granted, partly granted, refused; what was refused and why.</translation>
    </message>
    <message>
      <source>写明编制依据、全文包括哪几部分、统计期限、电子版从何处获取、联系方式。各部分的名称和次序应与正文标题一致。</source>
      <translation>Tell the basis of the report, its parts, the period, where the electronic copy is, and how to reach the office. The parts must have the names and the order of the headings.</translation>
    </message>
    <message>
      <source>写本年度公开工作总体情况：财政性资金、规划及政府投资项目、行政审批、重大公共政策、公共服务等信息的公开，公开渠道建设和长效机制。</source>
      <translation>Tell the year's work as a whole: what was published of public money, plans and investments, approvals, policies and services; channels and lasting arrangements.</translation>
    </message>
    <message>
      <source>写本年度和历年累计的条数、主要类别及其占比、公开渠道。数字从“插入数字”选取，随登记变动。</source>
      <translation>Tell the numbers of this year and cumulative, the main categories with their shares, the channels. Take figures from “Insert figure”: they follow the records.</translation>
    </message>
    <message>
      <source>写本年度真实存在的问题和下一步的改进措施，不照抄上一年度。</source>
      <translation>Tell the real problems of this year and what will be done; do not copy last year's.</translation>
    </message>
    <message>
      <source>写行政复议、行政诉讼、申诉举报的件数（本年度和历年累计）和结果。</source>
      <translation>Tell the numbers of reconsiderations, lawsuits and complaints (this year and cumulative) and their results.</translation>
    </message>
    <message>
      <source>写需要说明的事项；没有时只写附表。指标统计表印在文后。</source>
      <translation>Tell what else needs explaining; where there is nothing, name the annex only. The table is printed after the text.</translation>
    </message>
    <message>
      <source>减免金额合计</source>
      <translation>sum of the amounts waived</translation>
    </message>
    <message>
      <source>减少</source>
      <translation>removed</translation>
    </message>
    <message>
      <source>办理中</source>
      <translation>In progress</translation>
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
      <source>历年累计数应等于上年度报告的历年累计数加本年度数</source>
      <translation>the cumulative figure should be last year's cumulative figure and this year's together</translation>
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
      <source>各年度数之和，未登记期初数</source>
      <translation>Sum of the years; no opening figure was entered</translation>
    </message>
    <message>
      <source>各月信息数</source>
      <translation>Items by month</translation>
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
      <translation>The headings are numbered in two ways: “{heading}” should use “一、” like the others</translation>
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
      <source>同意公开、同意部分公开、不予公开、其他类型答复数之和应等于对申请的答复总数</source>
      <translation>granted, partly granted, refused and other replies together should be all replies</translation>
    </message>
    <message>
      <source>否</source>
      <translation>No</translation>
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
      <source>增加</source>
      <translation>added</translation>
    </message>
    <message>
      <source>增加类别</source>
      <translation>Category added</translation>
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
      <source>复议、诉讼登记</source>
      <translation>the cases</translation>
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
      <source>失效日期</source>
      <translation>Ceased on</translation>
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
      <source>对申请的答复总数的历年累计不应大于受理依申请公开信息总数的历年累计</source>
      <translation>all replies, cumulative, should not be more than all requests, cumulative</translation>
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
      <source>工作日历只到{year}年，推算的日期超出其范围，请检查日期</source>
      <translation>The working calendar ends with {year}; the day reckoned lies beyond it, check the dates</translation>
    </message>
    <message>
      <source>已办结</source>
      <translation>Closed</translation>
    </message>
    <message>
      <source>已取消，没有写入任何内容。</source>
      <translation>Cancelled; nothing was written.</translation>
    </message>
    <message>
      <source>已有名为“{name}”的人员，请在姓名后加注以便区分</source>
      <translation>There is a person named “{name}” already; add something to tell them apart</translation>
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
      <source>延期{working_days}个工作日，超过{article}规定的{extension_days}个工作日{granted}，请改为不超过{left}个</source>
      <translation>an extension by {working_days} working days is more than the {extension_days} of {article}{granted}; please use {left} at most</translation>
    </message>
    <message>
      <source>延期日期{on}晚于答复期限{due}，延期应在期限届满前批准并告知，请核对日期</source>
      <translation>the extension on {on} is after the reply was due ({due}); it has to be approved and told before; please check the date</translation>
    </message>
    <message>
      <source>延期还没有填写工作日数，请填写</source>
      <translation>the extension has no working days yet; please fill them in</translation>
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
      <source>引言所列各部分与正文标题不一致：{problems}</source>
      <translation>The parts named in the introduction and the headings differ: {problems}</translation>
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
      <source>截至{until_year}年底累计（期初数）</source>
      <translation>Until the end of {until_year} (opening figure)</translation>
    </message>
    <message>
      <source>所列“{extra}”正文没有</source>
      <translation>“{extra}” is named but not there</translation>
    </message>
    <message>
      <source>所选的记录中有的已不存在（可能已被撤销），请刷新列表后再试。</source>
      <translation>Some of the records are no longer there (perhaps taken back); reload the list and try again.</translation>
    </message>
    <message>
      <source>打不开文件“{file}”（{reason}）。</source>
      <translation>Cannot open the file “{file}” ({reason}).</translation>
    </message>
    <message>
      <source>打不开文件“{file}”（{reason}），请关闭正在使用它的程序后再试。</source>
      <translation>Cannot open the file “{file}” ({reason}); close the program that uses it and try again.</translation>
    </message>
    <message>
      <source>打印已中止</source>
      <translation>Printing was stopped</translation>
    </message>
    <message>
      <source>打印机“{printer}”无法使用，请检查是否已联机</source>
      <translation>The printer “{printer}” cannot be used; check that it is online</translation>
    </message>
    <message>
      <source>打印机“{printer}”没有应答，请检查打印服务后重试</source>
      <translation>The printer “{printer}” does not answer; check the print service and try again</translation>
    </message>
    <message>
      <source>打印机“{printer}”没有接收：{reason}，请检查后重试</source>
      <translation>The printer “{printer}” did not take it: {reason}; check and try again</translation>
    </message>
    <message>
      <source>找不到备份文件“{file}”，请核对路径。</source>
      <translation>There is no backup file “{file}”; check the path.</translation>
    </message>
    <message>
      <source>找不到文件“{file}”，请核对路径。</source>
      <translation>There is no file “{file}”; check the path.</translation>
    </message>
    <message>
      <source>报告没有“{heading}”这一部分，请补上；未发生的也要写明</source>
      <translation>The report has no part “{heading}”; please add it, also where nothing happened</translation>
    </message>
    <message>
      <source>报告用的是表单“{used}”，不是“{form}”</source>
      <translation>The report uses the form “{used}”, not “{form}”</translation>
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
      <source>按期答复</source>
      <translation>replied in time</translation>
    </message>
    <message>
      <source>按期答复数</source>
      <translation>Replies in time</translation>
    </message>
    <message>
      <source>撤销</source>
      <translation>Undo</translation>
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
      <source>收取的费用</source>
      <translation>Fees charged</translation>
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
      <source>政府公报公开数不应大于主动公开信息数</source>
      <translation>items in the gazette should not be more than all items</translation>
    </message>
    <message>
      <source>政府网站、政府公报两项之和与主动公开信息数</source>
      <translation>website and gazette together, and all items,</translation>
    </message>
    <message>
      <source>政府网站公开数不应大于主动公开信息数</source>
      <translation>items on the website should not be more than all items</translation>
    </message>
    <message>
      <source>文中“{indicator}”的计量单位写作“{unit}”，附表为“{unit2}”</source>
      <translation>The text gives “{indicator}” in “{unit}”, the annex in “{unit2}”</translation>
    </message>
    <message>
      <source>文中“{printed}”与附表“{indicator}”不一致，附表{shown}</source>
      <translation>The text says “{printed}”, the annex for “{indicator}”: {shown}</translation>
    </message>
    <message>
      <source>文中总数{whole}{unit}，所列各类{sum_words}＝{added}，{more}{difference}{unit}</source>
      <translation>The text's total is {whole}{unit}, its parts {sum_words}＝{added}: {more} by {difference}{unit}</translation>
    </message>
    <message>
      <source>文中的机关名称“{short}”与落款“{agency}”不一致</source>
      <translation>The name “{short}” in the text is not that of the signature, “{agency}”</translation>
    </message>
    <message>
      <source>文中称“{match}”，附表“{indicator}”本年度为{value}{unit}</source>
      <translation>The text says “{match}”, the annex has {value}{unit} for “{indicator}” this year</translation>
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
      <translation>The file “{file}” is no .xlsx or .csv sheet; save it as one of these, then import.</translation>
    </message>
    <message>
      <source>文件“{file}”不是 .xlsx 表格，请用表格软件另存为 .xlsx 后再导入。</source>
      <translation>The file “{file}” is no .xlsx workbook; save it as .xlsx with a spreadsheet program, then import.</translation>
    </message>
    <message>
      <source>文件“{file}”不是 PDF，请选择签发的 PDF。</source>
      <translation>The file “{file}” is no PDF; choose the signed PDF.</translation>
    </message>
    <message>
      <source>文件“{file}”不是 UTF-8 编码的 JSON，请另存为 UTF-8 后再试。</source>
      <translation>The file “{file}” is no UTF-8 JSON; save it as UTF-8 and try again.</translation>
    </message>
    <message>
      <source>文件“{file}”不是报告：缺少 tables 这一项，请参照交换格式说明。</source>
      <translation>The file “{file}” is no report: it lacks tables; see the exchange format.</translation>
    </message>
    <message>
      <source>文件“{file}”不是真正的 .xlsx 表格，请用表格软件另存为 .xlsx 后再导入。</source>
      <translation>The file “{file}” is no real .xlsx workbook; save it as .xlsx with a spreadsheet program, then import.</translation>
    </message>
    <message>
      <source>文件“{file}”其实是 PDF 文件，请导出为 .xlsx 或 .csv 表格后再导入。</source>
      <translation>The file “{file}” is in truth a PDF; export it as .xlsx or .csv, then import.</translation>
    </message>
    <message>
      <source>文件“{file}”其实是工作簿而不是 CSV 文本，请把扩展名改为 .xlsx 或另存为 CSV。</source>
      <translation>The file “{file}” is in truth a workbook, not CSV text; change its ending to .xlsx or save it as CSV.</translation>
    </message>
    <message>
      <source>文件“{file}”写不进去，请换一个位置保存：{why}。</source>
      <translation>The file “{file}” cannot be written; save it elsewhere: {why}.</translation>
    </message>
    <message>
      <source>文件“{file}”只有表头，没有数据行{more}，请填写后再导入。</source>
      <translation>The file “{file}” has headings but no rows{more}; fill it in, then import.</translation>
    </message>
    <message>
      <source>文件“{file}”已损坏，打不开，请重新导出或另存后再导入。</source>
      <translation>The file “{file}” is damaged and does not open; export or save it again, then import.</translation>
    </message>
    <message>
      <source>文件“{file}”是旧版 .xls 格式，请另存为 .xlsx 后再导入。</source>
      <translation>The file “{file}” is an old .xls; save it as .xlsx, then import.</translation>
    </message>
    <message>
      <source>文件“{file}”是空的，请选择有内容的表格。</source>
      <translation>The file “{file}” is empty; choose a sheet with something in it.</translation>
    </message>
    <message>
      <source>文件“{file}”有 {count} 处错误，没有导入任何一行，请改正后再导入：{first}。</source>
      <translation>The file “{file}” has {count} faults and no row was imported; correct them, then import: {first}.</translation>
    </message>
    <message>
      <source>文件“{file}”有 {count} 张有内容的工作表（{sheets}），请只留要导入的一张。</source>
      <translation>The file “{file}” has {count} sheets with content ({sheets}); keep only the one to import.</translation>
    </message>
    <message>
      <source>文件“{file}”没有写明格式，请用 --form 指定，可用的有 {known}。</source>
      <translation>The file “{file}” names no form; give it with --form, known are {known}.</translation>
    </message>
    <message>
      <source>文件“{file}”的 sections 应是列表，请改正。</source>
      <translation>In the file “{file}” sections must be a list; correct it.</translation>
    </message>
    <message>
      <source>文件“{file}”的 year 应是四位年份，现为“{value}”。</source>
      <translation>In the file “{file}” year must be a four-digit year, it is “{value}”.</translation>
    </message>
    <message>
      <source>文件“{file}”的 {part} 中有一项不是对象，请改正。</source>
      <translation>In the file “{file}” {part} holds something that is no object; correct it.</translation>
    </message>
    <message>
      <source>文件“{file}”的 {part} 应是列表，请改正。</source>
      <translation>In the file “{file}” {part} must be a list; correct it.</translation>
    </message>
    <message>
      <source>文件“{file}”的编码不是 UTF-8 或 GB18030，请另存为“CSV UTF-8”后再导入。</source>
      <translation>The file “{file}” is neither UTF-8 nor GB18030; save it as “CSV UTF-8”, then import.</translation>
    </message>
    <message>
      <source>文件“{file}”的表“{table}”“{row}”行“{column}”列的“{value}”不是数字，请改正；没有数字的请写 null。</source>
      <translation>In the file “{file}”, table “{table}”, row “{row}”, column “{column}”, “{value}” is no number; correct it, or write null for none.</translation>
    </message>
    <message>
      <source>文件“{file}”的表“{table}”“{row}”行有 {count} 个数，而表只有 {columns} 列，请改正。</source>
      <translation>In the file “{file}”, table “{table}”, row “{row}” has {count} numbers and the table only {columns} columns; correct it.</translation>
    </message>
    <message>
      <source>文件“{file}”的表“{table}”没有一列与表单相符，请核对列名。</source>
      <translation>In the file “{file}” no column of table “{table}” is one of the form's; check the column names.</translation>
    </message>
    <message>
      <source>文件“{file}”的表“{table}”没有一行与表单相符，请核对行名。</source>
      <translation>In the file “{file}” no row of table “{table}” is one of the form's; check the row names.</translation>
    </message>
    <message>
      <source>文件“{file}”的表头里 {twice} 出现了不止一次，请每列只留一个。</source>
      <translation>In the headings of the file “{file}” {twice} stands more than once; keep one of each.</translation>
    </message>
    <message>
      <source>文件“{file}”的表头里有不认识的列 {unknown}，请删去或改名；{label}可用的列是 {columns}。</source>
      <translation>The headings of the file “{file}” hold unknown columns {unknown}; remove or rename them. {label} has the columns {columns}.</translation>
    </message>
    <message>
      <source>文件“{file}”第 1 行的编码不是 UTF-8 或 GB18030，请另存为“CSV UTF-8”后再导入。</source>
      <translation>Row 1 of the file “{file}” is neither UTF-8 nor GB18030; save it as “CSV UTF-8”, then import.</translation>
    </message>
    <message>
      <source>文件“{file}”第 {line} 行不合 JSON 格式，请改正。</source>
      <translation>Line {line} of the file “{file}” is no valid JSON; correct it.</translation>
    </message>
    <message>
      <source>文件“{file}”第 {line} 行的编码既不是 UTF-8 也不是 GB18030，请另存为“CSV UTF-8”后再导入。</source>
      <translation>Line {line} of the file “{file}” is neither UTF-8 nor GB18030; save it as “CSV UTF-8”, then import.</translation>
    </message>
    <message>
      <source>文件“{file}”第 {line} 行附近的引号没有配对，请用表格软件重新另存为 CSV 后再导入。</source>
      <translation>Near line {line} of the file “{file}” a quotation mark has no partner; save it again as CSV with a spreadsheet program, then import.</translation>
    </message>
    <message>
      <source>文件“{file}”第 {row} 行“{column}”：{value} 刚刚已被登记，没有导入任何一行，请核对。</source>
      <translation>The file “{file}”, row {row}, “{column}”: {value} was logged just now; no row was imported, check it.</translation>
    </message>
    <message>
      <source>文件“{file}”第 {row} 行的表头 {twice} 出现了不止一次，请每列只留一个。</source>
      <translation>In row {row} of the file “{file}” the headings {twice} stand more than once; keep one of each.</translation>
    </message>
    <message>
      <source>文件“{file}”第 {row} 行第 {column} 列有内容而表头没有列名，请补上列名或删去该列。</source>
      <translation>In the file “{file}”, row {row}, column {column} has content but no heading; add the heading or delete the column.</translation>
    </message>
    <message>
      <source>文件“{file}”第 {row} 行（{cell} 单元格）是公式错误值，请改正后再导入。</source>
      <translation>In the file “{file}”, row {row} (cell {cell}) holds a formula error; correct it, then import.</translation>
    </message>
    <message>
      <source>文件“{file}”第 {row} 行（{cell} 单元格）有合并单元格，请取消合并并逐格填写后再导入。</source>
      <translation>In the file “{file}”, row {row} (cell {cell}) has merged cells; unmerge and fill each, then import.</translation>
    </message>
    <message>
      <source>文件“{file}”缺少必填的列 {missing}，请补上后再导入。</source>
      <translation>The file “{file}” lacks the columns {missing}, which must be there; add them, then import.</translation>
    </message>
    <message>
      <source>文件“{file}”解开后超过 2 GB，请分成几个文件导入。</source>
      <translation>The file “{file}” unpacks to more than 2 GB; split it into several files.</translation>
    </message>
    <message>
      <source>文件“{file}”设有打开密码，请取消密码后再导入。</source>
      <translation>The file “{file}” has a password; remove it, then import.</translation>
    </message>
    <message>
      <source>文件“{file}”读不出来（{reason}），请用表格软件另存为 .xlsx 后再导入。</source>
      <translation>The file “{file}” cannot be read ({reason}); save it as .xlsx with a spreadsheet program, then import.</translation>
    </message>
    <message>
      <source>文件“{file}”读不出来，请检查后重选：{why}。</source>
      <translation>The file “{file}” cannot be read; check it and choose again: {why}.</translation>
    </message>
    <message>
      <source>文件“{file}”超过 50 MB，不像一份报告，请核对。</source>
      <translation>The file “{file}” is larger than 50 MB and hardly a report; check it.</translation>
    </message>
    <message>
      <source>文件“{file}”超过 500 MB，请分成几个文件导入。</source>
      <translation>The file “{file}” is larger than 500 MB; split it into several files.</translation>
    </message>
    <message>
      <source>文件“{file}”超过 {limit} 行，请分成几个文件导入。</source>
      <translation>The file “{file}” has more than {limit} rows; split it into several files.</translation>
    </message>
    <message>
      <source>文件“{file}”里没有一张表与“{form}”的表相符，请核对格式，或用 --form 另选一种。</source>
      <translation>The file “{file}” holds no table of “{form}”; check the form, or choose another with --form.</translation>
    </message>
    <message>
      <source>文件“{file}”里没有内容，请选择有内容的表格。</source>
      <translation>The file “{file}” is empty; choose a sheet with something in it.</translation>
    </message>
    <message>
      <source>文件名“{file}”的扩展名应为 .xlsx 或 .csv，请改名后再导出。</source>
      <translation>The file name “{file}” must end in .xlsx or .csv; rename it, then export.</translation>
    </message>
    <message>
      <source>文件名“{file}”的扩展名应为 .xlsx 或 .csv，请改名后再试。</source>
      <translation>The file name “{file}” must end in .xlsx or .csv; rename it and try again.</translation>
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
      <source>文号规则</source>
      <translation>Pattern of document numbers</translation>
    </message>
    <message>
      <source>新增人员</source>
      <translation>Person added</translation>
    </message>
    <message>
      <source>新闻媒体公开信息数</source>
      <translation>Items in the press</translation>
    </message>
    <message>
      <source>日历文件 {name} 中 {day} 既放假又上班，请保留一处</source>
      <translation>In the calendar file {name}, {day} is both off and worked; keep one</translation>
    </message>
    <message>
      <source>日历文件 {name} 中“{title}”的 {day} 不在{year}年，请改正</source>
      <translation>In the calendar file {name}, {day} of “{title}” is not in {year}; correct it</translation>
    </message>
    <message>
      <source>日历文件 {name} 有一个 [[holiday]] 缺少字段 name，请补上</source>
      <translation>A [[holiday]] of the calendar file {name} lacks the field name; add it</translation>
    </message>
    <message>
      <source>日历文件 {name} 有不认识的字段“{field}”，请删去</source>
      <translation>The calendar file {name} has an unknown field “{field}”; remove it</translation>
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
      <source>日历文件 {name} 的字段 holiday 应写成 [[holiday]]，请改正</source>
      <translation>The field holiday of the calendar file {name} must be written [[holiday]]; correct it</translation>
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
      <translation>In the calendar file {name}, “{item}” in {field} is no date; write it like 2012-10-01</translation>
    </message>
    <message>
      <source>日历文件 {name} 的字段 {field} 应为日期列表，请改正</source>
      <translation>The field {field} of the calendar file {name} must be a list of dates; correct it</translation>
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
      <source>是</source>
      <translation>Yes</translation>
    </message>
    <message>
      <source>是超过 15 位的数字，表格软件已丢失末尾几位，请把该列设为文本格式后重新填写</source>
      <translation>is a number of more than 15 figures whose last ones the spreadsheet lost; make the column text and fill it in again</translation>
    </message>
    <message>
      <source>更改口令</source>
      <translation>Passphrase changed</translation>
    </message>
    <message>
      <source>更正经过</source>
      <translation>Course corrected</translation>
    </message>
    <message>
      <source>有 {count} 件申请的登记号都是 {number}，请先改正登记号</source>
      <translation>{count} requests have the number {number}; please correct the numbers first</translation>
    </message>
    <message>
      <source>有效性</source>
      <translation>Validity</translation>
    </message>
    <message>
      <source>有效性为{label}，请填写失效日期</source>
      <translation>It is “{label}”: please fill in since when</translation>
    </message>
    <message>
      <source>有无法对应到标准汉字的自造字 {shown}，导入后请核对。</source>
      <translation>There are private characters without a standard one: {shown}; please check after the import.</translation>
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
      <source>本年度数不应大于历年累计数</source>
      <translation>the year's figure should not be more than the cumulative one</translation>
    </message>
    <message>
      <source>本机关属区、县，文中称“{found}”，疑为沿用其他文稿，请核对</source>
      <translation>The office is of a district or county, the text says “{found}”, probably left over from another text; please check</translation>
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
      <source>机构代码 {agency_code}</source>
      <translation>agency code {agency_code}</translation>
    </message>
    <message>
      <source>条例文件 {name} 的 articles 有不认识的字段“{field}”，请删去</source>
      <translation>articles of the regulation file {name} has an unknown field “{field}”; remove it</translation>
    </message>
    <message>
      <source>条例文件 {name} 的字段 excluded_consultations 不认识“{who}”，只能用 third_party、agency</source>
      <translation>excluded_consultations of the regulation file {name} does not know “{who}”; use only third_party, agency</translation>
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
      <source>标题中的机关名称“{named}”与落款“{agency}”不一致</source>
      <translation>The name “{named}” in the title is not that of the signature, “{agency}”</translation>
    </message>
    <message>
      <source>标题写作{in_title}年，报告年度为{year}年</source>
      <translation>The title says {in_title}, the report is for {year}</translation>
    </message>
    <message>
      <source>正文“{lacking}”没有列出</source>
      <translation>“{lacking}” is there but not named</translation>
    </message>
    <message>
      <source>正文分条序号写法不一致：“1{first}”与“1{style}”并用</source>
      <translation>Items of the text are numbered in two ways: “1{first}” and “1{style}”</translation>
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
      <source>没有{what}“{wanted}”，可用的有 {known}。</source>
      <translation>There is no {what} “{wanted}”; known are {known}.</translation>
    </message>
    <message>
      <source>没有“{form}”这种报告格式，可用的有 {known}。</source>
      <translation>There is no report form “{form}”; known are {known}.</translation>
    </message>
    <message>
      <source>没有“{key}”这项数据，请从“插入数字”中重新选取</source>
      <translation>There is no figure “{key}”; please choose it again under “Insert figure”</translation>
    </message>
    <message>
      <source>没有“{kind}”这种表，可用的有 {kinds}。</source>
      <translation>There is no sheet “{kind}”; known are {kinds}.</translation>
    </message>
    <message>
      <source>没有“{role}”这个身份，可选的有：{known}</source>
      <translation>There is no role “{role}”; known are {known}</translation>
    </message>
    <message>
      <source>没有“{shown}”这一项，可填 {labels}</source>
      <translation>“{shown}” is not one of the terms; allowed are {labels}</translation>
    </message>
    <message>
      <source>没有“{shown}”这个信息类别，请改为类别表中的类别，如 业务信息/统计公报</source>
      <translation>There is no category “{shown}”; use one of the list, such as 业务信息/统计公报</translation>
    </message>
    <message>
      <source>没有“{shown}”这种公开渠道，可填 {labels}，多个之间用顿号</source>
      <translation>There is no channel “{shown}”; allowed are {labels}, several with 、 between</translation>
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
      <source>没有找到备份文件 {file}，请检查路径。</source>
      <translation>There is no backup file {file}; check the path.</translation>
    </message>
    <message>
      <source>没有文件夹 {folder}，请先建立，或把备份存到别处。</source>
      <translation>There is no folder {folder}; make it first, or keep the backup elsewhere.</translation>
    </message>
    <message>
      <source>没有文件夹“{folder}”，请先建好再备份。</source>
      <translation>There is no folder “{folder}”; make it first, then back up.</translation>
    </message>
    <message>
      <source>没有文件夹“{folder}”，请先建好再签发。</source>
      <translation>There is no folder “{folder}”; make it first, then sign.</translation>
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
      <source>没有表单“{form}”，可用的有：{known}</source>
      <translation>There is no form “{form}”; known are {known}</translation>
    </message>
    <message>
      <source>没有适用于{year}年度的报告格式，请在单位文件夹的 forms 中放入该年度的格式文件</source>
      <translation>No report form serves {year}; put the form's file into the folder forms of the office</translation>
    </message>
    <message>
      <source>流水号 {serial}</source>
      <translation>serial {serial}</translation>
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
      <source>由申请转主动公开的信息数</source>
      <translation>Items published after a request</translation>
    </message>
    <message>
      <source>由申请转公开</source>
      <translation>Opened after a request</translation>
    </message>
    <message>
      <source>申请 {number}：{words}</source>
      <translation>Request {number}: {words}</translation>
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
      <source>申请方式</source>
      <translation>Received by</translation>
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
      <source>登记</source>
      <translation>Logged</translation>
    </message>
    <message>
      <source>登记与签发时一致</source>
      <translation>The records are as they were at the signature</translation>
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
      <source>登记撤回</source>
      <translation>Log a withdrawal</translation>
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
      <source>登记的复议、诉讼、申诉举报</source>
      <translation>Reconsiderations, lawsuits and complaints</translation>
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
      <source>磁盘空间已满，{folder} 没有保存这次改动，请腾出空间后再试。</source>
      <translation>The disk is full and this change was not saved to {folder}; make room and try again.</translation>
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
      <source>第 {rows} 行是模板的示例行，不导入。</source>
      <translation>Row {rows} is the template's example and is not imported.</translation>
    </message>
    <message>
      <source>第 {row} 行“{column}”：{message}</source>
      <translation>Row {row}, “{column}”: {message}</translation>
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
      <source>第{id}号</source>
      <translation>no. {id}</translation>
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
      <source>等待申请人补正，收到后重新起算答复期限</source>
      <translation>Waiting for the applicant's correction; the count starts anew when it comes</translation>
    </message>
    <message>
      <source>等待申请人补正，答复期限自收到补正之日起重新计算。</source>
      <translation>Waiting for the applicant's correction; the due date runs anew from the day it is received.</translation>
    </message>
    <message>
      <source>答复日期</source>
      <translation>date of the reply</translation>
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
      <source>答复结果为逾期不补正，但没有尚待补正的告知</source>
      <translation>The outcome is “not corrected in time”, but no notice to correct is pending</translation>
    </message>
    <message>
      <source>签发后，{kind}有{words}：{names}{more}</source>
      <translation>Since the signature, in {kind} {words}: {names}{more}</translation>
    </message>
    <message>
      <source>签发后，填报数或期初数“{name}”有改动</source>
      <translation>Since the signature, the entered or opening figure “{name}” was changed</translation>
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
      <source>签发期间登记又有改动，请重新查看报告后再签发</source>
      <translation>Entries changed while it was being signed; look at the report again, then sign</translation>
    </message>
    <message>
      <source>签发由负责人办理，{name}不是负责人</source>
      <translation>Reports are signed by the director; {name} is none</translation>
    </message>
    <message>
      <source>签发的文件“{file}”的扩展名应为 .pdf，请改名。</source>
      <translation>The signed file “{file}” must end in .pdf; rename it.</translation>
    </message>
    <message>
      <source>签名完好：{year}年度报告第{version}版，{signer_post}{signer}于{made_at}签发</source>
      <translation>The signature is whole: report {year}, version {version}, signed by {signer_post} {signer} on {made_at}</translation>
    </message>
    <message>
      <source>签名文件“{name}”无法读取（{reason}），请从备份中恢复</source>
      <translation>The signed file “{name}” cannot be read ({reason}); put it back from a backup</translation>
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
      <source>类别代码 {category_code}</source>
      <translation>category code {category_code}</translation>
    </message>
    <message>
      <source>类别文件 {name} 中“{path}”出现两次，请保留一处</source>
      <translation>In the category file {name} “{path}” stands twice; keep one</translation>
    </message>
    <message>
      <source>类别文件 {name} 中“{path}”的字段 code 应为四位数字，请改正</source>
      <translation>In the category file {name} the code of “{path}” must be four digits; correct it</translation>
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
      <source>索引号规则</source>
      <translation>Pattern of index numbers</translation>
    </message>
    <message>
      <source>结果</source>
      <translation>Result</translation>
    </message>
    <message>
      <source>统计月报公开信息数</source>
      <translation>Items in the monthly statistics</translation>
    </message>
    <message>
      <source>缺少{name}，请填写。</source>
      <translation>{name} is missing; fill it in.</translation>
    </message>
    <message>
      <source>自成文之日起{days}个工作日内应当公开（最迟{due_on}），晚了{late}个工作日</source>
      <translation>To be published within {days} working days of its making (by {due_on}); {late} working days late</translation>
    </message>
    <message>
      <source>自然人申请数</source>
      <translation>Requests of natural persons</translation>
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
      <source>补正未收到即已办结，未起算答复期限。</source>
      <translation>Closed before a correction came; no due date was reckoned.</translation>
    </message>
    <message>
      <source>表“{table}”没有列“{column}”，可用的有：{known}</source>
      <translation>The table “{table}” has no column “{column}”; known are {known}</translation>
    </message>
    <message>
      <source>表“{table}”没有行“{row}”，可用的有：{known}</source>
      <translation>The table “{table}” has no row “{row}”; known are {known}</translation>
    </message>
    <message>
      <source>表单“{form}”没有“{section}”这一部分，请从目录中选择</source>
      <translation>The form “{form}” has no section “{section}”; choose one from the outline</translation>
    </message>
    <message>
      <source>表单“{form}”没有表“{table}”，可用的有：{known}</source>
      <translation>The form “{form}” has no table “{table}”; known are {known}</translation>
    </message>
    <message>
      <source>表单文件“{file}”的 {key}：{problem}</source>
      <translation>Form file “{file}”, {key}: {problem}</translation>
    </message>
    <message>
      <source>表单文件“{file}”第{line}行第{column}列不合 TOML 语法，请改正后重试</source>
      <translation>Form file “{file}”, line {line}, column {column} is no valid TOML; correct it and try again</translation>
    </message>
    <message>
      <source>被表格软件改成了日期（{cell:%Y-%m-%d}），请把该列设为文本格式后重新填写</source>
      <translation>was turned into a date ({cell:%Y-%m-%d}) by the spreadsheet; make the column text and fill it in again</translation>
    </message>
    <message>
      <source>要签名的不是 PDF 文件，请先生成报告。</source>
      <translation>What is to be signed is no PDF; make the report first.</translation>
    </message>
    <message>
      <source>计数</source>
      <translation>counted</translation>
    </message>
    <message>
      <source>该申请{closed}，不能再登记{label}；如需继续办理，请先登记“{again}”</source>
      <translation>the request {closed}; “{label}” cannot follow. To go on with it, record “{again}” first</translation>
    </message>
    <message>
      <source>该申请在{on}尚未办结，不需要登记重新办理</source>
      <translation>the request was still open on {on} and needs no reopening</translation>
    </message>
    <message>
      <source>该申请已答复但没有登记号，请补编</source>
      <translation>The request is answered but has no number; give it one</translation>
    </message>
    <message>
      <source>请填写姓名</source>
      <translation>Give the name</translation>
    </message>
    <message>
      <source>请用 --person 指定签发人：{names}。</source>
      <translation>Name the signer with --person: {names}.</translation>
    </message>
    <message>
      <source>请给出年度，或用 --tables 给出要检查的 JSON 报表。</source>
      <translation>Give a year, or a JSON report to check with --tables.</translation>
    </message>
    <message>
      <source>责任科室</source>
      <translation>Section in charge</translation>
    </message>
    <message>
      <source>超过 {limit} 行，一张工作表放不下，请导出为 .csv。</source>
      <translation>More than {limit} rows do not fit on a sheet; export as .csv.</translation>
    </message>
    <message>
      <source>还有别的记录关联着这条记录，请先改掉关联再试。</source>
      <translation>Other records refer to this one; change them first.</translation>
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
      <source>重做</source>
      <translation>Redo</translation>
    </message>
    <message>
      <source>重新办理</source>
      <translation>Reopened</translation>
    </message>
    <message>
      <source>金额“{value}”精确到分为止，请改正。</source>
      <translation>The amount “{value}” is finer than a cent; correct it.</translation>
    </message>
    <message>
      <source>附件 {file} 没有存入 {folder}（{reason}），请检查磁盘空间和权限。</source>
      <translation>Attachment {file} was not stored in {folder} ({reason}); check disk space and permissions.</translation>
    </message>
    <message>
      <source>（未编号）</source>
      <translation>(no number)</translation>
    </message>
    <message>
      <source>，此前已延长{extension}个</source>
      <translation>, {extension} were granted before</translation>
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
      <source>不予公开</source>
      <translation>Withheld</translation>
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
      <source>公示栏</source>
      <translation>Notice board</translation>
    </message>
    <message>
      <source>其他</source>
      <translation>Other</translation>
    </message>
    <message>
      <source>其他处理</source>
      <translation>Other handling</translation>
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
      <source>失效</source>
      <translation>Lapsed</translation>
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
      <source>待补正</source>
      <translation>Awaiting correction</translation>
    </message>
    <message>
      <source>撤回</source>
      <translation>Withdrawn</translation>
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
      <source>本机关不掌握相关政府信息</source>
      <translation>Not held by this agency</translation>
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
      <source>社会公益组织</source>
      <translation>Public welfare</translation>
    </message>
    <message>
      <source>科研机构</source>
      <translation>Research</translation>
    </message>
    <message>
      <source>答复</source>
      <translation>Answer</translation>
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
      <source>要求提供公开出版物</source>
      <translation>Asks for a publication on sale</translation>
    </message>
    <message>
      <source>要求行政机关确认或重新出具已获取信息</source>
      <translation>Asks to reconfirm information held</translation>
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
  </context>
</TS>
