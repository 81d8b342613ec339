package groundrule.operator_names

violation contains {"msg": msg} if {
	not unchanged
	count(wrong) > 0
	msg := concat("", [
		concat("; ", wrong), ". ",
		"Change it. ",
		"Why and exceptions: https://example.com/controls/operator-names (owner)",
	])
}

# One line for each thing that is wrong.
wrong contains `spec.podSelector.matchExpressions[].values must not contain "*"` if {
	some e in input.review.object.spec.podSelector.matchExpressions
	"*" in e.values
}

# An update that leaves alone what this control reads passes, so what is already there can be
# scaled, relabelled and deleted.
unchanged if {
	input.review.operation == "UPDATE"
	object.get(input.review.object, "spec", null) == object.get(input.review.oldObject, "spec", null)
}
