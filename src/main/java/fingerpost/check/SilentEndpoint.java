package fingerpost.check;

import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Subject;
import java.util.List;

/** An external endpoint without addresses that names of the design lead to. */
final class SilentEndpoint implements ElementCheck<ExternalEndpoint> {
    @Override
    public String code() {
        return "EXT03";
    }

    @Override
    public String source() {
        return "RFC 1034 section 3.6.2";
    }

    @Override
    public Class<ExternalEndpoint> kind() {
        return ExternalEndpoint.class;
    }

    @Override
    public List<Finding> of(ExternalEndpoint endpoint, Design design) {
        return endpoint.addresses().isEmpty()
                ? List.of(finding(
                        Severity.NOTICE,
                        Subject.of(endpoint.id()),
                        "The design does not say which addresses "
                                + endpoint.name().unicode()
                                + " has, so no walk or simulation gets beyond it, and an ALIAS to it cannot be exported to"
                                + " a zone file. Enter what it answers today."))
                : List.of();
    }
}
