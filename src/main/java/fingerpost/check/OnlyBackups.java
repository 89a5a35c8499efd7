package fingerpost.check;

import fingerpost.topology.Member;
import fingerpost.topology.Service;
import fingerpost.topology.Subject;
import java.util.ArrayList;
import java.util.List;

/** A service whose backends are all backups. */
final class OnlyBackups implements ElementCheck<Service> {
    @Override
    public String code() {
        return "UP02";
    }

    @Override
    public String source() {
        return "nginx manual, server: backup; nginx 1.22.1 refuses an upstream of backups only";
    }

    @Override
    public Class<Service> kind() {
        return Service.class;
    }

    @Override
    public List<Finding> of(Service service, Design design) {
        boolean only =
                !service.members().isEmpty() && service.members().stream().allMatch(Member::backup);
        return only
                ? List.of(finding(
                                Severity.ERROR,
                                Subject.of(service.id()),
                                "All backends of " + service.label()
                                        + " are backups. nginx refuses to start with it. Make at least one an ordinary"
                                        + " backend.")
                        .repairedBy(Repairs.inElement(
                                "Make the first backend of " + service.label() + " an ordinary one",
                                service.id(),
                                Service.class,
                                OnlyBackups::firstOrdinary)))
                : List.of();
    }

    private static Service firstOrdinary(Service service) {
        List<Member> members = new ArrayList<>(service.members());
        members.set(0, BackupByHash.ordinary(members.getFirst()));
        return service.withMembers(members);
    }
}
