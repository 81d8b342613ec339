package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"reflect"
	"slices"
	"strings"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
)

var groupVersions = []schema.GroupVersion{
	{Group: "", Version: "v1"},
	{Group: "admissionregistration.k8s.io", Version: "v1"},
	{Group: "apps", Version: "v1"},
	{Group: "autoscaling", Version: "v2"},
	{Group: "batch", Version: "v1"},
	{Group: "networking.k8s.io", Version: "v1"},
	{Group: "policy", Version: "v1"},
	{Group: "rbac.authorization.k8s.io", Version: "v1"},
	{Group: "storage.k8s.io", Version: "v1"},
}

// writing tells how Go writes each type's fields: types by their OpenAPI names, fields by their JSON names, in order.
type writing struct {
	// Zeros are the fields whose zero value (false, 0, "", empty list or map) is left out.
	Zeros map[string][]string `json:"zeros"`
	// WrittenLists are the lists and maps that are written as null when nothing was given.
	WrittenLists map[string][]string `json:"writtenLists"`
}

func runZeros(args []string, _ io.Reader, out io.Writer) error {
	if len(args) > 0 {
		return fmt.Errorf("unexpected argument %q", args[0])
	}
	w := bufio.NewWriter(out)
	if err := writeLine(w, writtenTypes()); err != nil {
		return err
	}
	return w.Flush()
}

func writtenTypes() writing {
	found := writing{Zeros: map[string][]string{}, WrittenLists: map[string][]string{}}
	seen := map[reflect.Type]bool{}
	for _, gv := range groupVersions {
		for _, t := range legacyscheme.Scheme.KnownTypes(gv) {
			// Every group version also has meta.k8s.io's options and watch events, which no object contains.
			if strings.HasPrefix(t.PkgPath(), "k8s.io/api/") {
				found.visit(t, seen)
			}
		}
	}
	return found
}

func (w writing) visit(t reflect.Type, seen map[reflect.Type]bool) {
	for t.Kind() == reflect.Pointer || t.Kind() == reflect.Slice || t.Kind() == reflect.Map {
		t = t.Elem()
	}
	if t.Kind() != reflect.Struct || seen[t] || marshalsItself(t) {
		return
	}
	seen[t] = true
	zeros, lists := []string{}, []string{}
	for _, field := range jsonFields(t) {
		if field.zeroVanishes() {
			zeros = append(zeros, field.name)
		}
		if field.writtenAsNull() {
			lists = append(lists, field.name)
		}
		w.visit(field.of, seen)
	}
	slices.Sort(zeros)
	slices.Sort(lists)
	if len(zeros) > 0 {
		w.Zeros[modelName(t)] = zeros
	}
	if len(lists) > 0 {
		w.WrittenLists[modelName(t)] = lists
	}
}

// jsonField is one field of a struct as encoding/json writes it.
type jsonField struct {
	name                string
	of                  reflect.Type
	omitEmpty, omitZero bool
}

func (f jsonField) zeroVanishes() bool {
	switch f.of.Kind() {
	case reflect.Pointer:
		return false
	case reflect.Struct:
		// omitempty never leaves out a struct.
		return f.omitZero
	default:
		return f.omitEmpty || f.omitZero
	}
}

func (f jsonField) writtenAsNull() bool {
	isList := f.of.Kind() == reflect.Slice || f.of.Kind() == reflect.Map
	return isList && !f.omitEmpty && !f.omitZero
}

// jsonFields are a struct's own fields and those of the structs inlined in it, but for apiVersion and kind: an object
// without them is none.
func jsonFields(t reflect.Type) []jsonField {
	fields := []jsonField{}
	for i := range t.NumField() {
		field := t.Field(i)
		tag := strings.Split(field.Tag.Get("json"), ",")
		switch {
		case tag[0] == "-" || !field.IsExported() || field.Type == typeMeta:
		case tag[0] == "" && field.Anonymous:
			fields = append(fields, jsonFields(field.Type)...)
		case tag[0] == "":
			panic(fmt.Sprintf("%s.%s has no JSON name", t, field.Name))
		default:
			options := tag[1:]
			fields = append(fields, jsonField{
				name: tag[0], of: field.Type,
				omitEmpty: slices.Contains(options, "omitempty"), omitZero: slices.Contains(options, "omitzero"),
			})
		}
	}
	return fields
}

var typeMeta = reflect.TypeFor[metav1.TypeMeta]()

var marshaler = reflect.TypeFor[json.Marshaler]()

// marshalsItself holds for quantities, times and the like, which are no objects in JSON.
func marshalsItself(t reflect.Type) bool {
	return t.Implements(marshaler) || reflect.PointerTo(t).Implements(marshaler)
}

func modelName(t reflect.Type) string {
	named, ok := reflect.Zero(t).Interface().(interface{ OpenAPIModelName() string })
	if !ok {
		panic(fmt.Sprintf("%s has no OpenAPI name", t))
	}
	return named.OpenAPIModelName()
}
