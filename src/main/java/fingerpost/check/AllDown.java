package fingerpost.check;

import fingerpost.topology.Member;
import fingerpost.topology.Service;
import fingerpost.topology.Subject;
import java.util.List;

/** A service whose backends are all taken out by hand. */
final class AllDown implements ElementCheck<Service> {
    @Override
    public String code() {
        return "UP08";
    }

    @Override
    public String source() {
        return "nginx manual, server: down";
    }

    @Override
    public Class<Service> kind() {
        return Service.class;
    }

    @Override
    public List<Finding> of(Service service, Design design) {
        boolean down =
                !service.members().isEmpty() && service.members().stream().allMatch(Member::down);
        return down
                ? List.of(finding(
                        Severity.ERROR,
                        Subject.of(service.id()),
                        "All backends of " + service.label()
                                + " are marked down. Every request gets 502. Put at least one back."))
                : List.of();
    }
}
