// The judge answers from Kubernetes' own code what the API server would say: Pod Security verdicts, how YAML is read,
// which zero values vanish, what a policy's CEL costs. See ../../README.md.
package main

import (
	"fmt"
	"io"
	"os"
	"slices"
)

// A mode reads requests from in, one JSON text per line, and writes one line for each to out, in order.
type mode struct {
	usage string
	run   func(args []string, in io.Reader, out io.Writer) error
}

var modes = map[string]mode{
	"verdicts": {"judge verdicts [v1.25,v1.26,...]  < objects  > verdicts", runVerdicts},
	"yaml":     {"judge yaml FILE...                           > documents", runYAML},
	"zeros":    {"judge zeros                                  > types", runZeros},
	"cost":     {"judge cost                        < requests > costs", runCost},
}

func main() {
	if len(os.Args) < 2 {
		usage()
	}
	chosen, known := modes[os.Args[1]]
	if !known {
		usage()
	}
	if err := chosen.run(os.Args[2:], os.Stdin, os.Stdout); err != nil {
		fmt.Fprintf(os.Stderr, "judge %s: %v\n", os.Args[1], err)
		os.Exit(1)
	}
}

func usage() {
	lines := []string{}
	for _, m := range modes {
		lines = append(lines, "  "+m.usage)
	}
	slices.Sort(lines)
	fmt.Fprintln(os.Stderr, "usage:")
	for _, line := range lines {
		fmt.Fprintln(os.Stderr, line)
	}
	os.Exit(2)
}
