package fingerpost.simulate.result;

import java.util.List;

/**
 * How unequally the parts of a simulation count: sums of squares by which shares get their bands. Parts are independent of
 * each other and alike but for their dice, so their scatter is the error of what they add up to.
 */
public final class Spread {
    private final Tally.Shape shape;
    private final List<List<Integer>> groups;
    private final Scatter addresses;
    private final Scatter ofGroups;
    private final Scatter ends;

    public Spread(Tally.Shape shape) {
        this(shape, List.of());
    }

    /** @param groups of addresses, by their numbers, that get a share as one */
    public Spread(Tally.Shape shape, List<List<Integer>> groups) {
        this.shape = shape;
        this.groups = groups.stream().map(List::copyOf).toList();
        addresses = new Scatter(shape.bins(), shape.addresses());
        ofGroups = new Scatter(shape.bins(), groups.size());
        ends = new Scatter(shape.bins(), shape.ends());
    }

    /** Takes in one part, by bin and over the whole time. */
    public void add(Tally part) {
        long[] connections = new long[shape.bins()];
        long[] grouped = new long[shape.bins() * groups.size()];
        for (int bin = 0; bin < shape.bins(); bin++) {
            for (int address = 0; address < shape.addresses(); address++) {
                connections[bin] += part.byAddress[bin * shape.addresses() + address];
            }
            for (int group = 0; group < groups.size(); group++) {
                for (int address : groups.get(group)) {
                    grouped[bin * groups.size() + group] += part.byAddress[bin * shape.addresses() + address];
                }
            }
        }
        addresses.add(part.byAddress, connections);
        ofGroups.add(grouped, connections);
        ends.add(part.byEnd, part.requests);
    }

    /** An address's share of connections in a bin, or over the whole time where {@code bin} is the number of bins. */
    public Share ofAddress(int address, int bin) {
        return addresses.share(address, bin);
    }

    /** The share that the addresses of a group have together, as {@link #ofAddress}. */
    public Share ofGroup(int group, int bin) {
        return ofGroups.share(group, bin);
    }

    /** An end's share of requests in a bin, or over the whole time where {@code bin} is the number of bins. */
    public Share ofEnd(int end, int bin) {
        return ends.share(end, bin);
    }
}
