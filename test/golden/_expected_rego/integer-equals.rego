package groundrule.integer_equals

violation contains {"msg": msg} if {
	not unchanged
	count(wrong) > 0
	msg := concat("", [
		concat("; ", wrong), ". ",
		"Change it. ",
		"Why and exceptions: https://example.com/controls/integer-equals (owner)",
	])
}

# One line for each thing that is wrong.
wrong contains "spec.replicas must be 0, 2 or 3" if {
	not input.review.object.spec.replicas == 0
	not allowed_replicas
}

allowed_replicas if input.review.object.spec.replicas in {2, 3}

# An update that leaves alone what this control reads passes, so what is already there can be
# scaled, relabelled and deleted.
unchanged if {
	input.review.operation == "UPDATE"
	object.get(input.review.object, "spec", null) == object.get(input.review.oldObject, "spec", null)
}
