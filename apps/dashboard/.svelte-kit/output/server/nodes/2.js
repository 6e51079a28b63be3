

export const index = 2;
export const imports = ["_app/immutable/nodes/2.DTyMI5zG.js","_app/immutable/chunks/Ov_AgsIi.js"];
export const stylesheets = [];
export const fonts = [];
