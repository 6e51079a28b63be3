import "../../chunks/server.js";
// src/routes/+page.svelte
function _page($$renderer) {
	$$renderer.push(`<h1>Att göra</h1>`);
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map