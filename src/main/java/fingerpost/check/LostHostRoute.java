package fingerpost.check;

import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.HostRoute;
import fingerpost.topology.ServerName;
import fingerpost.topology.Subject;
import java.util.ArrayList;
import java.util.List;

/** Routes of an application router that an earlier one hides. */
final class LostHostRoute implements ElementCheck<ApplicationRouter> {
    @Override
    public String code() {
        return "UP09";
    }

    @Override
    public String source() {
        return "\"How to map a hostname to multiple other hostnames?\", example 2";
    }

    @Override
    public Class<ApplicationRouter> kind() {
        return ApplicationRouter.class;
    }

    @Override
    public List<Finding> of(ApplicationRouter router, Design design) {
        List<Finding> findings = new ArrayList<>();
        List<ServerName> before = new ArrayList<>();
        for (HostRoute route : router.routes()) {
            ServerName host = route.host();
            boolean hidden = before.stream()
                    .anyMatch(each ->
                            each.equals(host) || (host.form() == ServerName.Form.EXACT && each.covers(host.name())));
            if (hidden) {
                findings.add(
                        finding(
                                Severity.WARNING,
                                Subject.of(router.id()),
                                "The route of " + router.label() + " for " + host
                                        + " is never used, because an earlier route takes that host. Move it up or remove it."));
            }
            before.add(host);
        }
        return findings;
    }
}
