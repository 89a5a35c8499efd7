package fingerpost.ui.simulate;

import fingerpost.topology.Edit;
import fingerpost.topology.Happening;
import fingerpost.topology.HostedZone;
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

    /** They answer again at that moment, whether this silenced them or the scenario itself did. */
    Scratch speaking(Id zone, Duration at, Scenario scenario) {
        List<Happening> kept = new ArrayList<>();
        for (Happening each : happenings) {
            if (!(each instanceof Happening.AuthorityOutage out) || !out.zone().equals(zone)) {
                kept.add(each);
            } else if (out.at().compareTo(at) < 0) {
                kept.add(new Happening.AuthorityOutage(out.at(), zone, at.minus(out.at())));
            }
        }
        Scratch own = new Scratch(kept, tried);
        return isDown(scenario.withHappenings(own.shortened(scenario)), zone, at) ? own.healing(zone, at) : own;
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
        List<Happening> all = shortened(scenario);
        happenings.stream()
                .filter(each -> !(each instanceof Happening.Recovers heals)
                        || topology.find(heals.element(), HostedZone.class).isEmpty())
                .filter(each -> topology.byId().keySet().containsAll(each.references()))
                .filter(each -> each.at().compareTo(scenario.duration()) < 0)
                .forEach(all::add);
        return scenario.withHappenings(all);
    }

    /** What happens in the scenario itself; outages of zones that were healed end there. */
    private List<Happening> shortened(Scenario scenario) {
        List<Happening> all = new ArrayList<>();
        for (Happening each : scenario.happenings()) {
            if (each instanceof Happening.AuthorityOutage out) {
                Duration lasts = happenings.stream()
                        .filter(other -> other instanceof Happening.Recovers heals
                                && heals.element().equals(out.zone())
                                && heals.at().compareTo(out.at()) >= 0)
                        .map(heals -> heals.at().minus(out.at()))
                        .min(Duration::compareTo)
                        .filter(until -> until.compareTo(out.lasts()) < 0)
                        .orElse(out.lasts());
                if (lasts.isPositive()) {
                    all.add(new Happening.AuthorityOutage(out.at(), out.zone(), lasts));
                }
            } else {
                all.add(each);
            }
        }
        return all;
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
