

export const index = 1;
export const imports = ["_app/immutable/nodes/1.CrgBcQhM.js","_app/immutable/chunks/Ov_AgsIi.js","_app/immutable/chunks/CcCf-tEA.js","_app/immutable/entry/payload.DSmR2FwN.js"];
export const stylesheets = [];
export const fonts = [];
