package fingerpost.check;

import fingerpost.behaviour.Standing;
import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.Element;
import fingerpost.topology.Service;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Subject;
import java.util.List;
import java.util.stream.Stream;

/** A backend or application router that nothing sends requests to. */
final class IdleBackend implements ElementCheck<Element> {
    @Override
    public String code() {
        return "UP04";
    }

    @Override
    public String source() {
        return "nginx manual, upstream";
    }

    @Override
    public Class<Element> kind() {
        return Element.class;
    }

    @Override
    public List<Finding> of(Element element, Design design) {
        if (!(element instanceof Backend) && !(element instanceof ApplicationRouter)) {
            return List.of();
        }
        boolean used = Stream.of(Service.class, ServiceRegistry.class, ApplicationRouter.class)
                .flatMap(kind -> design.all(kind).stream())
                .anyMatch(each -> each.references().contains(element.id()));
        boolean named = Standing.addresses(element).stream()
                .anyMatch(address -> !design.namesWith(address).isEmpty());
        return used || named
                ? List.of()
                : List.of(finding(
                        Severity.INFO,
                        Subject.of(element.id()),
                        element.label()
                                + " belongs to no service, and no name leads to it: no request ever reaches it. Add it to"
                                + " a service or remove it."));
    }
}
