package fingerpost.ui.search;

import fingerpost.picture.Symbol;
import fingerpost.topology.Element;
import fingerpost.topology.ElementKind;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import fingerpost.ui.actions.Action;
import fingerpost.ui.actions.Actions;
import fingerpost.ui.actions.MenuName;
import fingerpost.ui.actions.Needs;
import fingerpost.ui.look.Icons;
import fingerpost.ui.model.Names;
import fingerpost.ui.model.Steps;
import fingerpost.ui.speech.Speech;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.kordamp.ikonli.feather.Feather;

/** What there is to choose from. */
public final class Choices {
    private Choices() {}

    /** Every action, menu by menu, as it stands now. */
    public static List<Choice> of(Actions actions) {
        List<Choice> all = new ArrayList<>();
        for (MenuName menu : MenuName.values()) {
            for (Action each : actions.in(menu)) {
                all.add(new Choice(
                        each.text().getValue(),
                        menu.word(),
                        each.keyText(),
                        each.id().ikon().map(ikon -> () -> Icons.plain(ikon)),
                        each.enabled().getValue() ? Optional.empty() : Optional.of(Needs.of(each.id())),
                        each::call));
            }
        }
        return all;
    }

    /**
     * Every state that undo and redo reach, the latest first, and the one that stands now.
     *
     * @param jump goes that many steps forward, or back where negative
     */
    public static List<Choice> of(Steps steps, IntConsumer jump) {
        List<String> names = new ArrayList<>(steps.ahead().reversed());
        names.addAll(steps.behind());
        names.add(Speech.of("As it was opened"));
        List<Choice> all = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int forward = steps.ahead().size() - i;
            all.add(new Choice(
                    names.get(i),
                    forward > 0 ? Speech.of("undone") : "",
                    forward == 0 ? Speech.of("now") : "",
                    Optional.of(() -> Icons.plain(forward > 0 ? Feather.CORNER_UP_RIGHT : Feather.CORNER_UP_LEFT)),
                    Optional.empty(),
                    () -> jump.accept(forward)));
        }
        return all;
    }

    /** Every element, name and entry of the design; choosing one goes there. */
    public static List<Choice> of(Topology topology, Consumer<Subject> go) {
        List<Choice> all = new ArrayList<>();
        for (Element each : topology.elements()) {
            ElementKind kind = ElementKind.of(each);
            Subject element = Subject.of(each.id());
            all.add(new Choice(
                    Names.titleOf(each),
                    Speech.of(kind.word()),
                    "",
                    Optional.of(() -> Icons.of(kind)),
                    Optional.empty(),
                    () -> go.accept(element)));
            if (each instanceof HostedZone zone) {
                names(topology, zone, all, go);
            }
        }
        return all;
    }

    private static void names(Topology topology, HostedZone zone, List<Choice> all, Consumer<Subject> go) {
        String where = Names.titleOf(zone);
        Set<Subject> named = new HashSet<>();
        for (ZoneEntry entry : zone.entries()) {
            Subject name = Subject.of(zone.id(), entry.owner());
            if (named.add(name)) {
                all.add(new Choice(
                        Names.of(topology, name),
                        Speech.of("name in {0}", where),
                        "",
                        Optional.of(() -> Icons.of(Symbol.NAME)),
                        Optional.empty(),
                        () -> go.accept(name)));
            }
            Subject set = Subject.of(zone, entry);
            all.add(new Choice(
                    Names.of(topology, set),
                    Speech.of("record in {0}", where),
                    "",
                    Optional.of(() -> Icons.of(Symbol.ofType(entry.typeName()))),
                    Optional.empty(),
                    () -> go.accept(set)));
        }
    }
}
