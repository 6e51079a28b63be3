// src/routes/+layout.ts
var ssr = false;
var prerender = false;
export { prerender, ssr };

//# sourceMappingURL=_layout.ts.js.map