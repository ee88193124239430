/** What a two-armed `if` gives without its second arm: the part around it loses the item. */
export const elided: unique symbol = /* @__PURE__ */ Symbol('elided')
