package fingerpost.picture;

import java.util.List;
import java.util.Optional;

/** Small charts for tests. */
final class SampleCharts {
    private SampleCharts() {}

    /** Two backends over a minute; the second has no number in the middle. */
    static Curves curves() {
        return new Curves(
                "Shares",
                new Axis("Time", Unit.SECONDS, 0, 60),
                new Axis("Share", Unit.SHARE, 0, 1),
                List.of(10.0, 30.0, 50.0),
                List.of(
                        new Curves.Curve(
                                "web-1",
                                List.of(0.5, 0.75, 1.0),
                                Optional.of(new Curves.Band(List.of(0.4, 0.7, 0.9), List.of(0.6, 0.8, 1.0))),
                                List.of(0.5, 0.5, 0.5)),
                        new Curves.Curve("web-2", List.of(0.5, Double.NaN, 0.0), Optional.empty(), List.of())),
                List.of(new Curves.Mark(20, "web-2 fails")));
    }

    /** The same two, one upon the other. */
    static Stacked stacked() {
        return new Stacked(curves());
    }

    /** Curves of which there are none. */
    static Curves none() {
        return new Curves("Nothing", curves().x(), curves().y(), List.of(0.0), List.of(), List.of());
    }

    static Lanes lanes() {
        return new Lanes(
                "Failover",
                new Axis("Time", Unit.SECONDS, 0, 100),
                List.of(
                        new Lanes.Lane(
                                "web-2",
                                List.of(new Lanes.Span(20, 60, Lanes.Mood.BAD, "down")),
                                List.of(new Lanes.Moment(20, Lanes.Mood.BAD, "fails"))),
                        new Lanes.Lane(
                                "requests", List.of(new Lanes.Span(0, 100, Lanes.Mood.GOOD, "served")), List.of())));
    }

    static Flows flows() {
        return new Flows(
                "From clients to backends",
                "requests",
                List.of(
                        new Flows.Column("Clients", List.of(new Flows.Stop("Office", 30), new Flows.Stop("Home", 70))),
                        new Flows.Column("Backends", List.of(new Flows.Stop("web-1, old", 100)))),
                List.of(new Flows.Link(0, 0, 0, 30), new Flows.Link(0, 1, 0, 70)));
    }
}
