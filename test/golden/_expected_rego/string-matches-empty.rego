package groundrule.string_matches_empty

violation contains {"msg": msg} if {
	not unchanged
	count(wrong) > 0
	msg := concat("", [
		concat("; ", wrong), ". ",
		"Change it. ",
		"Why and exceptions: https://example.com/controls/string-matches-empty (owner)",
	])
}

# One line for each thing that is wrong.
wrong contains line if {
	some port in input.review.object.spec.ports
	not matching_app_protocol(port)
	line := sprintf(`%v: spec.ports[].appProtocol must match "^(a.c)?$"`, [object.get(port, "port", "")])
}

matching_app_protocol(port) if regex.match("^(a.c)?$", port.appProtocol)

# An update that leaves alone what this control reads passes, so what is already there can be
# scaled, relabelled and deleted.
unchanged if {
	input.review.operation == "UPDATE"
	object.get(input.review.object, "spec", null) == object.get(input.review.oldObject, "spec", null)
}
