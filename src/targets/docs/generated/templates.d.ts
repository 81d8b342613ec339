/** Renders a template of templates/docs. Throws where there is no such template, or the view lacks what it names. */
export function render(name: string, view: unknown): string
