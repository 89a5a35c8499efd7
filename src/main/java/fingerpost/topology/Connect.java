package fingerpost.topology;

/** Knows what a line between two boxes means. */
public final class Connect {
    private Connect() {}

    /** What a line from one box to the other can stand for in that topology. */
    public static Connecting between(Topology topology, Subject from, Subject to) {
        return new Connecting.Refused(from + " and " + to + " cannot be connected in " + topology.title() + ".");
    }
}
