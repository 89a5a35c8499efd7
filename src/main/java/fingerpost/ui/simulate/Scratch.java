package fingerpost.ui.simulate;

import fingerpost.topology.Edit;
import fingerpost.topology.Happening;
import fingerpost.topology.Id;
import fingerpost.topology.Scenario;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.ui.speech.Speech;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a person tries out without changing the document: more happenings, other TTLs and other weights.
 *
 * @param tried by its place; what is gone from the design meanwhile is not brought back
 */
record Scratch(List<Happening> happenings, Map<Subject, WhatIf> tried) {
    static final Scratch NONE = new Scratch(List.of(), Map.of());

    Scratch {
        happenings = List.copyOf(happenings);
        tried = Map.copyOf(tried);
    }

    boolean isEmpty() {
        return happenings.isEmpty() && tried.isEmpty();
    }

    int size() {
        return happenings.size() + tried.size();
    }

    /** The element fails at that moment; what was tried with it afterwards is forgotten. */
    Scratch failing(Id element, Duration at) {
        return then(new Happening.Fails(at, element));
    }

    /** The element answers again at that moment. */
    Scratch healing(Id element, Duration at) {
        return then(new Happening.Recovers(at, element));
    }

    /** The servers of that zone answer nobody from that moment on. */
    Scratch silencing(Id zone, Duration at, Duration lasts) {
        return then(new Happening.AuthorityOutage(at, zone, lasts));
    }

    /** They answer again at that moment, where they were silenced by this. */
    Scratch speaking(Id zone, Duration at) {
        List<Happening> kept = new ArrayList<>();
        for (Happening each : happenings) {
            if (!(each instanceof Happening.AuthorityOutage out) || !out.zone().equals(zone)) {
                kept.add(each);
            } else if (out.at().compareTo(at) < 0) {
                kept.add(new Happening.AuthorityOutage(out.at(), zone, at.minus(out.at())));
            }
        }
        return new Scratch(kept, tried);
    }

    private Scratch then(Happening next) {
        List<Happening> kept = new ArrayList<>(happenings);
        kept.removeIf(
                each -> each.references().equals(next.references()) && each.at().compareTo(next.at()) >= 0);
        kept.add(next);
        return new Scratch(kept, tried);
    }

    Scratch with(WhatIf other) {
        Map<Subject, WhatIf> more = new LinkedHashMap<>(tried);
        more.put(other.place(), other);
        return new Scratch(happenings, more);
    }

    Scratch withoutTried() {
        return new Scratch(happenings, Map.of());
    }

    /** Puts what is tried into the design. */
    Edit edit() {
        return Edit.all(
                Speech.of("Take over what was tried"),
                tried.values().stream().map(WhatIf::edit).toList());
    }

    /** The design with what is tried in it. */
    Topology over(Topology topology) {
        Topology changed = topology;
        for (WhatIf each : tried.values()) {
            changed = each.over(changed);
        }
        return changed;
    }

    /** The scenario with the happenings more, as far as their elements are there. */
    Scenario over(Scenario scenario, Topology topology) {
        List<Happening> all = new ArrayList<>(scenario.happenings());
        happenings.stream()
                .filter(each -> topology.byId().keySet().containsAll(each.references()))
                .filter(each -> each.at().compareTo(scenario.duration()) < 0)
                .forEach(all::add);
        return scenario.withHappenings(all);
    }

    /** Whether the element is down at that moment of the scenario. */
    static boolean isDown(Scenario scenario, Id element, Duration at) {
        Duration last = Duration.ZERO;
        boolean down = false;
        for (Happening each : scenario.happenings()) {
            boolean later = each.at().compareTo(at) <= 0 && each.at().compareTo(last) >= 0;
            if (later
                    && each instanceof Happening.AuthorityOutage out
                    && out.zone().equals(element)
                    && at.compareTo(out.at().plus(out.lasts())) < 0) {
                down = true;
                last = each.at();
            } else if (later
                    && (each instanceof Happening.Fails || each instanceof Happening.Refuses)
                    && each.references().contains(element)) {
                down = true;
                last = each.at();
            } else if (later
                    && each instanceof Happening.Recovers heals
                    && heals.element().equals(element)) {
                down = false;
                last = each.at();
            }
        }
        return down;
    }
}
