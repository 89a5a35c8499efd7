package fingerpost.simulate.compiled;

import fingerpost.behaviour.HttpsOrder;
import fingerpost.behaviour.ServiceQuestions;
import fingerpost.behaviour.SrvOrder;
import fingerpost.topology.ClientGroup.Stub;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What clients find by SRV and HTTPS records for the URLs of a model. It never changes. */
public final class Services {
    private final List<Target> targets;
    private final int[] service;
    private final boolean[] asks;
    private final boolean[] bound;
    private final int[] overTls;
    private final int[][] ways;

    Services(List<Target> targets, int[] service, boolean[] asks, boolean[] bound, int[] overTls, int[][] ways) {
        this.targets = targets;
        this.service = service;
        this.asks = asks;
        this.bound = bound;
        this.overTls = overTls;
        this.ways = ways;
    }

    /** The targets, which the answers about {@link Model#SRV} and {@link Model#HTTPS} hold by their numbers. */
    public List<Target> targets() {
        return targets;
    }

    /** The name whose SRV records those clients look up for that URL, by number; negative for none. */
    public int service(Cell clients, int url) {
        return service(clients.group().stub(), url);
    }

    int service(Stub stub, int url) {
        return stub == Stub.SERVICE_AWARE ? service[url] : -1;
    }

    /** The same for clients that look services up, whoever they are. */
    public int service(int url) {
        return service[url];
    }

    /** Whether browsers ask for HTTPS records of the host of that URL. */
    public boolean asksHttps(int url) {
        return asks[url];
    }

    /** Whether those clients ask for HTTPS records of the host of that URL. */
    public boolean asksHttps(Cell clients, int url) {
        return asksHttps(clients.group().stub(), url);
    }

    boolean asksHttps(Stub stub, int url) {
        return asks[url] && ServiceQuestions.asksHttps(stub);
    }

    /** Whether the host of that URL ever has an HTTPS record that somebody asks for. */
    public boolean isBound(int url) {
        return bound[url];
    }

    /** How likely each of these targets, in the order of an answer, is to be tried first ({@link SrvOrder}, {@link HttpsOrder}). */
    public double[] chances(int... given) {
        int best = IntStream.of(given)
                .map(each -> targets.get(each).priority())
                .min()
                .orElse(0);
        int[] row = IntStream.range(0, given.length)
                .filter(i -> targets.get(given[i]).priority() == best)
                .boxed()
                .sorted(Comparator.comparing(i -> targets.get(given[i]).weight() > 0))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] chances = new double[given.length];
        boolean drawn = row.length > 0 && targets.get(given[row[0]]).type() == Model.SRV;
        double sum = IntStream.of(row)
                .mapToDouble(i -> targets.get(given[i]).weight())
                .sum();
        for (int place = 0; place < row.length; place++) {
            double first = place == 0 ? 1 : 0;
            chances[row[place]] =
                    drawn ? (targets.get(given[row[place]]).weight() + first) / (sum + 1) : 1.0 / row.length;
        }
        return chances;
    }

    /** The number by which {@link Model#door} tells what a request for that URL meets where that target leads. */
    public int way(int url, int target) {
        return ways[url][target];
    }

    /** The same where a name is connected to as it is without HTTPS records, because they led there or nowhere: by TLS. */
    public int overTls(int url) {
        return overTls[url];
    }

    /** The numbers of the targets that a request for that URL may be led to. */
    public IntStream ledTo(int url) {
        return IntStream.range(0, ways[url].length).filter(target -> ways[url][target] >= 0);
    }
}
