import type { TestCluster } from '../../harness/model.ts'
import type { ClusterEngine } from '../cluster-engines.ts'

/** The levels at which a story about levels is told, each in a namespace of its own. */
export const storyLevels = ['enforce', 'enforce-new'] as const
export type StoryLevel = (typeof storyLevels)[number]

/** What came of a step, or has to: `admitted`, `denied by <control>`, `gone` … What follows `: ` is detail, not compared. */
export type Outcome = string

/** Where a story happens, and who acts in it unless a step says otherwise. */
export interface Scene {
  readonly cluster: TestCluster
  /** Who judges. */
  readonly engine: ClusterEngine
  readonly namespace: string
  readonly as: string
}

/** Does something and says what came of it. What takes time is asked again until it is as expected, within a limit. */
export type Action = (scene: Scene, expected: Outcome) => Promise<Outcome>

/** What has to come out, at both levels or at each. */
export type Expected = Outcome | Readonly<Record<StoryLevel, Outcome>>

export type Step = readonly [what: string, action: Action, expected: Expected]

export interface Story {
  /** A DNS label: the namespace is named after it. */
  readonly name: string
  /** Whose verdicts these are, where a step's outcome names no control. */
  readonly control: string
  /** The minor version of Kubernetes from which on there is anything to tell. */
  readonly since?: number
  /** The last minor version of Kubernetes that it is told on. */
  readonly until?: number
  /** What is there before the policies are: `name` is that of the namespace. */
  readonly before?: readonly Step[]
  /** What happens once they are judged by. */
  readonly steps: readonly Step[]
}
