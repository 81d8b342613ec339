/** What is known of the manifests beforehand, so that a run cannot agree about nothing. */
export const manifestsTable = {
  /** Of test/manifests. */
  applications: {
    objects: 0,
    /** Of kinds that a bare API server does not have. */
    unserved: 0,
    /** Objects that the server itself refuses, whatever the policies. */
    refused: [] as readonly string[],
  },
  /** Objects of the corpus are all served and none is refused. At least so many verdicts and findings are given of everything. */
  floors: { whole: { verdicts: 0, denied: 0 }, small: { verdicts: 0, denied: 0 } },
}
