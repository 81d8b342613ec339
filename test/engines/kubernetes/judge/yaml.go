package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"

	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/util/yaml"
)

type document struct {
	File string `json:"file"`
	// Document counts those that kubectl sees: empty ones are none.
	Document int             `json:"document"`
	JSON     json.RawMessage `json:"json,omitempty"`
	Error    string          `json:"error,omitempty"`
}

func runYAML(files []string, _ io.Reader, out io.Writer) error {
	w := bufio.NewWriter(out)
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		documents, err := readDocuments(data)
		for i, text := range documents {
			if err := writeLine(w, document{File: file, Document: i, JSON: text}); err != nil {
				return err
			}
		}
		if err != nil {
			if err := writeLine(w, document{File: file, Document: len(documents), Error: err.Error()}); err != nil {
				return err
			}
		}
	}
	return w.Flush()
}

// readDocuments reads a file as kubectl's FileVisitor and StreamVisitor do (k8s.io/cli-runtime/pkg/resource): a byte
// order mark tells the encoding, nothing after an error is read, documents that are null are passed over.
func readDocuments(data []byte) ([]json.RawMessage, error) {
	text := transform.NewReader(bytes.NewReader(data), unicode.BOMOverride(unicode.UTF8.NewDecoder()))
	decoder := yaml.NewYAMLOrJSONDecoder(text, 4096)
	documents := []json.RawMessage{}
	for {
		read := runtime.RawExtension{}
		if err := decoder.Decode(&read); errors.Is(err, io.EOF) {
			return documents, nil
		} else if err != nil {
			return documents, err
		}
		raw := bytes.TrimSpace(read.Raw)
		if len(raw) > 0 && !bytes.Equal(raw, []byte("null")) {
			documents = append(documents, raw)
		}
	}
}
