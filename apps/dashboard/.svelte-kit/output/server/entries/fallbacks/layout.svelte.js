import "../../chunks/server.js";
// ../../node_modules/.pnpm/@sveltejs+kit@3.2.0_@sveltejs+vite-plugin-svelte@7.3.1_svelte@5.57.3_@typescript-eslint_03feda8840845d193ec196e0efd29c70/node_modules/@sveltejs/kit/src/runtime/components/layout.svelte
function Layout($$renderer, $$props) {
	const { children } = $$props;
	children($$renderer);
	$$renderer.push(`<!---->`);
}
export { Layout as default };

//# sourceMappingURL=layout.svelte.js.map