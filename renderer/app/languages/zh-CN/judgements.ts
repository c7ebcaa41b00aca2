/** Answers to findings and the way back, in Chinese. */
export const judgements = {
  judgements: {
    accepted: '处理意见已保存。',
    withdrawn: '处理意见已撤回。',
    roleRuleChosen: '已按所选读法读取这份文件。',
    roleRuleReset: '已恢复原文规则。',
    amended: '更正已记入，各处已按更正显示。',
    amendmentWithdrawn: '更正已撤回，恢复原读法。',
    amendmentReinstated: '更正已恢复生效。',
    ruleConfirmed: '读法已确认。',
    ruleProposed: '读法改回待确认。',
    reviewed: '已批量核对。',
    nameTold: '名称已记下。',
    undone: '已撤销上一步处理。',
    redone: '已恢复这一步处理。',
    undo: '撤销',
    redo: '恢复',
    undoKeys: 'Ctrl+Z 撤销',
    redoKeys: 'Ctrl+Y 恢复',
  },
};
