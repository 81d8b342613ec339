package groundrule.int_or_string

violation contains {"msg": msg} if {
	not unchanged
	count(wrong) > 0
	msg := concat("", [
		concat("; ", wrong), ". ",
		"Change it. ",
		"Why and exceptions: https://example.com/controls/int-or-string (owner)",
	])
}

# One line for each thing that is wrong.
wrong contains line if {
	some port in input.review.object.spec.ports
	not allowed_target_port(port)
	line := sprintf(`%v: spec.ports[].targetPort must be one of 8080, "http"`, [object.get(port, "port", "")])
}

wrong contains line if {
	some port in input.review.object.spec.ports
	port.targetPort != null
	not port.targetPort == "http"
	line := sprintf(`%v: spec.ports[].targetPort must be unset or "http"`, [object.get(port, "port", "")])
}

allowed_target_port(port) if port.targetPort in {8080, "http"}

# An update that leaves alone what this control reads passes, so what is already there can be
# scaled, relabelled and deleted.
unchanged if {
	input.review.operation == "UPDATE"
	object.get(input.review.object, "spec", null) == object.get(input.review.oldObject, "spec", null)
}
