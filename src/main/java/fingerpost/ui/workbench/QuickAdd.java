package fingerpost.ui.workbench;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.topology.Backend;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Host;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Subject;
import fingerpost.topology.ZoneEntry;
import fingerpost.topology.connect.Connect;
import fingerpost.topology.connect.Connecting;
import fingerpost.ui.design.Adding;
import fingerpost.ui.design.Inserting;
import fingerpost.ui.design.Item;
import fingerpost.ui.look.Icons;
import fingerpost.ui.model.Names;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import fingerpost.ui.search.Choice;
import fingerpost.ui.search.SearchOver;
import fingerpost.ui.speech.Speech;
import fingerpost.ui.speech.Told;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;

/**
 * Adds without a mouse, three times some letters and Enter: what, under which name, leading where. What can be connected to
 * the selected thing is connected to it; what fits into the selected line stands in it.
 */
final class QuickAdd {
    private final Project project;
    private final Adding adding;
    private final Inserting inserting;
    private final SearchOver search;

    QuickAdd(Project project, Adding adding, Inserting inserting, SearchOver search) {
        this.project = project;
        this.adding = adding;
        this.inserting = inserting;
        this.search = search;
    }

    /** The full stop on the drawing of a design. */
    void pressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (plain && event.getCode() == KeyCode.PERIOD) {
            event.consume();
            begin();
        }
    }

    void begin() {
        Optional<Subject> line = project.selection().stream()
                .findFirst()
                .filter(each -> each.type().isPresent());
        if (line.isPresent() && !inserting.offers(line.get()).isEmpty()) {
            search.open(
                    Speech.of("Put into the line"),
                    Speech.of("Nothing that fits in between is called that."),
                    () -> between(line.get()));
            return;
        }
        Optional<Subject> from = project.selection().stream().findFirst().map(Subject::node);
        search.open(
                from.map(box -> Speech.of("Add to {0}", Names.of(project.topology(), box)))
                        .orElse(Speech.of("Add to the design")),
                Speech.of("Nothing that can be added here is called that."),
                () -> what(from));
    }

    private List<Choice> between(Subject line) {
        return inserting.offers(line).stream()
                .map(offer -> choice(
                        offer.item(),
                        inserting.between(offer.line()),
                        () -> inserting.put(offer.item(), offer.line(), Optional.empty())))
                .toList();
    }

    private List<Choice> what(Optional<Subject> from) {
        List<Choice> choices = new ArrayList<>();
        Optional<HostedZone> zone = adding.zone();
        boolean names = from.flatMap(box -> project.topology().find(box.element()))
                .map(HostedZone.class::isInstance)
                .orElse(true);
        List<Item> connectable = from.map(adding::connectable).orElse(List.of());
        for (Item item : Item.values()) {
            if (item.isRecord()) {
                zone.filter(_ -> names)
                        .ifPresent(each -> choices.add(choice(item, each.apex().host(), () -> name(each, item))));
            } else if (from.isPresent() && connectable.contains(item)) {
                choices.add(choice(item, Speech.of("connected"), () -> connected(item, from.get())));
            } else if (from.isEmpty()) {
                choices.add(choice(item, "", () -> adding.add(item, Optional.empty())));
            }
        }
        from.ifPresent(box -> choices.addAll(between(box)));
        return choices;
    }

    private static Choice choice(Item item, String group, Runnable run) {
        return new Choice(item.word(), group, "", Optional.of(() -> Icons.of(item.symbol())), Optional.empty(), run);
    }

    private void connected(Item item, Subject from) {
        adding.add(item, Optional.empty()).ifPresent(to -> {
            switch (Connect.between(project.topology(), from, to)) {
                case Connecting.Offers(var edits) -> {
                    project.apply(edits.getFirst());
                    project.reveal(to);
                }
                case Connecting.Refused(String reason) -> project.say(Notice.refused(Told.refusal(reason)));
            }
        });
    }

    private void name(HostedZone zone, Item item) {
        if (item == Item.TXT || item == Item.CAA) {
            adding.add(item, Optional.empty());
            return;
        }
        String usual = relative(zone, adding.freshOwner(zone, item));
        search.open(
                Speech.of("Name in {0}, @ for the zone itself", zone.apex().host()),
                "",
                List::of,
                typed -> Optional.of(typed.isEmpty() ? usual : typed)
                        .map(owner -> plain(owner, full(zone, owner), () -> target(zone, item, owner))));
    }

    private void target(HostedZone zone, Item item, String owner) {
        Map<String, String> known = known(item);
        search.open(
                Speech.of("Where {0} leads", full(zone, owner)),
                Speech.of("Type where it leads."),
                () -> known.entrySet().stream()
                        .map(each -> plain(each.getKey(), each.getValue(), () -> add(zone, item, owner, each.getKey())))
                        .toList(),
                typed -> Optional.of(typed)
                        .filter(text -> !text.isEmpty() && !known.containsKey(text))
                        .map(text -> plain(text, Speech.of("as typed"), () -> add(zone, item, owner, text))));
    }

    private void add(HostedZone zone, Item item, String owner, String data) {
        boolean absolute = item != Item.ADDRESS && item != Item.ADDRESS6 && data.contains(".") && !data.endsWith(".");
        adding.addTo(zone, item, owner, absolute ? data + "." : data);
    }

    private static Choice plain(String title, String group, Runnable run) {
        return new Choice(
                title, group, "", Optional.of(() -> Icons.plain(Feather.CORNER_DOWN_RIGHT)), Optional.empty(), run);
    }

    private static String relative(HostedZone zone, DomainName name) {
        return name.equals(zone.apex())
                ? "@"
                : name.host()
                        .substring(0, name.host().length() - zone.apex().host().length() - 1);
    }

    private static String full(HostedZone zone, String owner) {
        return owner.equals("@")
                ? zone.apex().host()
                : owner.endsWith(".") ? owner : owner + "." + zone.apex().host();
    }

    /** Where a record of that kind may lead: the data, and whose it is. */
    private Map<String, String> known(Item item) {
        Map<String, String> known = new LinkedHashMap<>();
        if (item == Item.ADDRESS || item == Item.ADDRESS6) {
            boolean v6 = item == Item.ADDRESS6;
            project.topology().proxies().forEach(each -> addresses(each.addresses(), v6, known, each.label()));
            project.topology()
                    .all(ExternalEndpoint.class)
                    .forEach(each -> addresses(each.addresses(), v6, known, each.label()));
            project.topology().all(Backend.class).forEach(each -> {
                if (each.host() instanceof Host.AtAddress(IpAddress address)) {
                    addresses(List.of(address), v6, known, each.label());
                }
            });
            return known;
        }
        project.topology()
                .all(ExternalEndpoint.class)
                .forEach(each -> known.put(each.name().host(), each.label()));
        for (HostedZone zone : project.topology().zones()) {
            for (ZoneEntry entry : zone.entries()) {
                known.putIfAbsent(entry.owner().host(), zone.apex().host());
            }
        }
        return known;
    }

    private static void addresses(List<IpAddress> addresses, boolean v6, Map<String, String> known, String whose) {
        addresses.stream()
                .map(IpAddress::toString)
                .filter(text -> text.contains(":") == v6)
                .forEach(text -> known.putIfAbsent(text, whose));
    }
}
