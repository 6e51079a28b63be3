

export const index = 0;
export const universal = {
  "ssr": false,
  "prerender": false
};
export const universal_id = "src/routes/+layout.ts";
export const imports = ["_app/immutable/nodes/0.D3Jxm5IF.js","_app/immutable/chunks/Ov_AgsIi.js"];
export const stylesheets = [];
export const fonts = [];
