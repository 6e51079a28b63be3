/** Calls that may travel in one request. The client sends no more, and the server takes no more. */
export const LARGEST_BATCH = 20
