package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
)

type failure struct {
	Error string `json:"error"`
}

// answerLines writes answer(line) for each line of in, also for a last one without a line end. What is at hand goes out
// before more is waited for, so that a caller may keep many requests under way.
func answerLines(in io.Reader, out io.Writer, answer func(line []byte) any) error {
	r := bufio.NewReaderSize(in, 1<<20)
	w := bufio.NewWriterSize(out, 1<<20)
	for {
		line, err := r.ReadBytes('\n')
		if len(bytes.TrimSpace(line)) > 0 || err == nil {
			if err := writeLine(w, answer(line)); err != nil {
				return err
			}
		}
		if errors.Is(err, io.EOF) {
			return w.Flush()
		}
		if err != nil {
			return err
		}
		if r.Buffered() == 0 {
			if err := w.Flush(); err != nil {
				return err
			}
		}
	}
}

func writeLine(w io.Writer, value any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e.Encode(value)
}
