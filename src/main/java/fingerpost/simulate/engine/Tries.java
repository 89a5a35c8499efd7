package fingerpost.simulate.engine;

import fingerpost.behaviour.LongestPrefix;
import fingerpost.dns.IpAddress;
import fingerpost.simulate.compiled.Cell;
import fingerpost.simulate.compiled.ClientAddresses;
import fingerpost.simulate.compiled.Door;
import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.compiled.Pool;
import fingerpost.simulate.compiled.Reach;
import fingerpost.simulate.habit.Patience;
import fingerpost.simulate.result.Explained.Passing;
import fingerpost.simulate.result.Explained.Try;
import fingerpost.topology.Member;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which addresses a client tries for a URL one after another, and what it meets there. */
final class Tries {
    private final Model model;
    private final Cell cell;
    private final List<Integer> order = new ArrayList<>();
    private final List<Try> told = new ArrayList<>();
    private Optional<Door> door = Optional.empty();
    private int reached = -1;
    private Optional<String> rule = Optional.empty();

    private Tries(Model model, Cell cell) {
        this.model = model;
        this.cell = cell;
    }

    /** What comes of these addresses for that client of the cell, given in that order. */
    static Tries of(Model model, Cell cell, int client, int url, long now, List<Integer> four, List<Integer> six) {
        Tries tries = new Tries(model, cell);
        tries.arrange(tries.sorted(client, four), tries.sorted(client, six));
        int era = era(model, now);
        for (int address : tries.order) {
            if (tries.reached < 0 && (tries.told.isEmpty() || tries.patience() != Patience.FIRST_ONLY)) {
                tries.knock(era, url, address);
            }
        }
        return tries;
    }

    /**
     * What came of a request that other records than addresses led to these.
     *
     * @param ways by which it may have been tried, for {@link Model#door}
     * @param failed those that took no connection
     * @param rule by which they were tried
     */
    static Tries led(
            Model model, Cell cell, long now, int[] ways, List<Integer> failed, List<Integer> tried, String rule) {
        Tries tries = new Tries(model, cell);
        tries.rule = Optional.of(rule);
        tries.order.addAll(tried);
        for (int address : tried) {
            int way = failed.contains(address) ? -1 : tries.open(era(model, now), ways, address);
            if (way >= 0) {
                tries.knock(era(model, now), way, address);
            } else {
                tries.told.add(new Try(model.addresses().get(address).toString(), "no answer"));
            }
        }
        return tries;
    }

    private int open(int era, int[] ways, int address) {
        return IntStream.of(ways)
                .filter(way -> {
                    Door.Kind kind = model.door(era, way, address).kind();
                    return kind != Door.Kind.SILENT && kind != Door.Kind.REFUSED;
                })
                .findFirst()
                .orElse(-1);
    }

    static int era(Model model, long now) {
        int era = 0;
        while (era + 1 < model.eras() && now >= model.beginning(era + 1)) {
            era++;
        }
        return era;
    }

    private Patience patience() {
        return cell.habit().patience();
    }

    private List<Integer> sorted(int client, List<Integer> given) {
        ClientAddresses own = new ClientAddresses(cell);
        return !cell.habit().longestPrefix()
                ? given
                : given.stream()
                        .sorted(Comparator.comparingInt(number -> {
                            IpAddress to = model.addresses().get(number);
                            return -LongestPrefix.bits(own.of(client, to), to);
                        }))
                        .toList();
    }

    private void arrange(List<Integer> four, List<Integer> six) {
        if (patience() == Patience.FIRST_ONLY) {
            order.addAll(four);
            order.addAll(six);
            return;
        }
        for (int i = 0; i < Math.max(four.size(), six.size()); i++) {
            if (i < six.size()) {
                order.add(six.get(i));
            }
            if (i < four.size()) {
                order.add(four.get(i));
            }
        }
    }

    private void knock(int era, int url, int address) {
        Reach reach = model.reach(era);
        boolean isFour = model.addresses().get(address).bits() == 32;
        boolean cut = isFour
                ? reach.isCutFromV4(cell.group().id())
                : reach.isCutFromV6(cell.group().id());
        Door met = model.door(era, url, address);
        String outcome = cut
                ? "no answer: the path of these clients is broken"
                : switch (met.kind()) {
                    case SILENT -> "no answer";
                    case REFUSED -> "refused";
                    case DISTRUSTED -> "connected, but the certificate is not trusted";
                    case REDIRECTED ->
                        "connected, and redirected to " + model.urls().get(met.number());
                    case SERVED, ERROR, DROPPED, POOLED -> "connected";
                };
        told.add(new Try(model.addresses().get(address).toString(), outcome));
        if (!cut && met.kind() != Door.Kind.SILENT && met.kind() != Door.Kind.REFUSED) {
            door = Optional.of(met);
            reached = address;
        }
    }

    /** What the last of them is; empty where none took the connection. */
    Optional<Door> door() {
        return door;
    }

    /** The number of the address that took the connection; {@code -1} for none. */
    int reached() {
        return reached;
    }

    List<String> order() {
        return order.stream()
                .map(each -> model.addresses().get(each).toString())
                .toList();
    }

    List<Try> told() {
        return told;
    }

    String rule() {
        return rule.orElseGet(this::usualRule);
    }

    private String usualRule() {
        return switch (patience()) {
            case HAPPY_EYEBALLS ->
                "IPv6 and IPv4 by turns, the next after "
                        + cell.habit().attemptDelay().toMillis() + " ms (RFC 8305)";
            case ONE_AFTER_ANOTHER ->
                "IPv6 and IPv4 by turns, the next after a whole timeout (RFC 6724"
                        + (cell.habit().longestPrefix() ? ", the nearest prefix first by rule 9)" : ")");
            case FIRST_ONLY -> "only the first, of IPv4 where there is any";
        };
    }

    /** What the proxy there does, if it passes the request on. */
    Optional<Passing> passing(Diff diff) {
        return door.filter(each -> each.kind() == Door.Kind.POOLED)
                .map(each -> passing(model.pools().get(each.number()), diff));
    }

    private static Passing passing(Pool pool, Diff diff) {
        List<Member> members = pool.service().members();
        return new Passing(
                pool.proxy().label() + " (" + pool.proxy().kind().word() + ")",
                pool.service().label(),
                pool.service().balancing().word()
                        + pool.service()
                                .stickyCookie()
                                .map(cookie -> ", unless the cookie " + cookie + " names one")
                                .orElse(""),
                IntStream.range(0, members.size())
                        .filter(i -> !pool.shunned().get(i) && !members.get(i).down())
                        .mapToObj(i -> members.get(i).backend() + " (weight "
                                + members.get(i).weight() + (members.get(i).backup() ? ", backup" : "") + ")")
                        .toList(),
                IntStream.range(0, members.size())
                        .filter(i -> pool.shunned().get(i))
                        .mapToObj(i -> members.get(i).backend().text())
                        .toList(),
                diff.end());
    }
}
