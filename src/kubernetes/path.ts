/** The steps to a value as an author reads them: `spec.containers[0].image`, `metadata.labels["app.kubernetes.io/name"]`. */
export const pathText = (steps: readonly PropertyKey[]): string =>
  steps.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`
    const key = String(step)
    if (!/^[\w-]+$/.test(key)) return `${text}[${JSON.stringify(key)}]`
    return text === '' ? key : `${text}.${key}`
  }, '')
