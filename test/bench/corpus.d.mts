/** Numbers from 0 to 1, the same for the same seed. */
export declare function random(seed: number): () => number
/** One Deployment of about 45 lines; `flaw` takes something of it away. */
export declare function deployment(i: number, flaw?: string, kind?: string): string
/** The text of each of `count` resources: half are workloads, as in a repository of applications. */
export declare function mixed(count: number, seed?: number): Generator<string, void, undefined>
/** The text of each of `count` Deployments. */
export declare function deployments(count: number, seed?: number): Generator<string, void, undefined>
