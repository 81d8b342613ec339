package main

import (
	"fmt"

	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/kubernetes/pkg/api/legacyscheme"

	_ "k8s.io/kubernetes/pkg/apis/admissionregistration/install"
	_ "k8s.io/kubernetes/pkg/apis/apps/install"
	_ "k8s.io/kubernetes/pkg/apis/autoscaling/install"
	_ "k8s.io/kubernetes/pkg/apis/batch/install"
	_ "k8s.io/kubernetes/pkg/apis/core/install"
	_ "k8s.io/kubernetes/pkg/apis/networking/install"
	_ "k8s.io/kubernetes/pkg/apis/policy/install"
	_ "k8s.io/kubernetes/pkg/apis/rbac/install"
	_ "k8s.io/kubernetes/pkg/apis/storage/install"
)

var jsonSerializer = func() runtime.SerializerInfo {
	info, ok := runtime.SerializerInfoForMediaType(legacyscheme.Codecs.SupportedMediaTypes(), runtime.ContentTypeJSON)
	if !ok {
		panic("the API server's codecs have no JSON")
	}
	return info
}()

// decode reads an object as a create request's body is read: decoded leniently, defaulted, converted to the internal
// version and back to the version that was sent, which is what admission is shown. Custom resources stay as they are.
func decode(data []byte) (runtime.Object, schema.GroupVersionKind, error) {
	decoder := legacyscheme.Codecs.DecoderToVersion(jsonSerializer.Serializer, runtime.InternalGroupVersioner)
	internal, gvk, err := decoder.Decode(data, nil, nil)
	if runtime.IsNotRegisteredError(err) && gvk != nil && !legacyscheme.Scheme.IsGroupRegistered(gvk.Group) {
		custom := &unstructured.Unstructured{}
		return custom, *gvk, custom.UnmarshalJSON(data)
	}
	if err != nil {
		return nil, schema.GroupVersionKind{}, err
	}
	object, err := legacyscheme.Scheme.ConvertToVersion(internal, gvk.GroupVersion())
	if err != nil {
		return nil, *gvk, fmt.Errorf("convert to %s: %w", gvk, err)
	}
	object.GetObjectKind().SetGroupVersionKind(*gvk)
	return object, *gvk, nil
}

func encode(object runtime.Object) ([]byte, error) {
	return runtime.Encode(jsonSerializer.Serializer, object)
}
