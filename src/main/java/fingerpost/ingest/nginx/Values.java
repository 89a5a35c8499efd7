package fingerpost.ingest.nginx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Variables whose value the configuration itself says: by {@code set}, by a constant {@code geo}, by a map of hosts. */
final class Values {
    /** Stands for a dollar sign that is meant as such. */
    static final char DOLLAR = '\ue000';

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z0-9_]+)}|\\$([A-Za-z0-9_]+)");
    private static final int LONGEST = 8192;
    private static final int DEEPEST = 8;

    private final Map<String, HostMap> maps = new HashMap<>();
    private final Map<String, String> constants = new HashMap<>();
    private final Map<String, Split> splits = new HashMap<>();
    private final Remarks remarks;

    Values(java.util.List<Statement> http, Remarks remarks) {
        this.remarks = remarks;
        for (Statement each : http) {
            String variable = each.arguments().isEmpty() ? "" : each.arguments().getLast();
            if (!variable.startsWith("$")) {
                continue;
            }
            String name = variable.substring(1);
            if (HostMap.is(each)) {
                maps.put(name, HostMap.of(each, remarks));
            } else if (isConstant(each)) {
                constants.put(name, each.block().getFirst().argument(0).replace('$', DOLLAR));
                remarks.read(each);
                remarks.read(each.block().getFirst());
            } else if (each.is("split_clients")) {
                Split.of(each).ifPresent(split -> splits.put(name, split));
            } else if (isUpgrade(each)) {
                remarks.read(each);
                each.block().forEach(remarks::read);
            }
        }
    }

    /** The shares of the requests that the text is a variable for. */
    Optional<Split> split(String text) {
        Matcher variable = VARIABLE.matcher(text);
        return variable.matches() ? Optional.ofNullable(splits.get(name(variable))) : Optional.empty();
    }

    private static boolean isConstant(Statement geo) {
        return geo.is("geo")
                && geo.block().size() == 1
                && geo.block().getFirst().is("default")
                && geo.block().getFirst().arguments().size() == 1;
    }

    private static boolean isUpgrade(Statement map) {
        return map.is("map") && map.argument(0).equals("$http_upgrade");
    }

    /** The maps by host that the text leads to, also by way of {@code set}. */
    Set<HostMap> maps(String text, Levels levels) {
        Set<HostMap> found = new java.util.LinkedHashSet<>();
        maps(text, levels, new TreeSet<>(), found);
        return found;
    }

    private void maps(String text, Levels levels, Set<String> seen, Set<HostMap> found) {
        Matcher variable = VARIABLE.matcher(text);
        while (variable.find()) {
            String name = name(variable);
            if (seen.add(name)) {
                HostMap map = maps.get(name);
                if (map != null) {
                    found.add(map);
                }
                set(name, levels).ifPresent(each -> maps(each.argument(1), levels, seen, found));
            }
        }
    }

    /** The text with the variables replaced whose value is known in that case; the others stay. */
    String of(String text, Levels levels, Case known) {
        String now = text;
        for (int i = 0; i < DEEPEST && now.indexOf('$') >= 0 && now.length() < LONGEST; i++) {
            String before = now;
            now = once(now, levels, known);
            if (now.equals(before)) {
                break;
            }
        }
        return now;
    }

    private String once(String text, Levels levels, Case known) {
        StringBuilder into = new StringBuilder();
        Matcher variable = VARIABLE.matcher(text);
        while (variable.find()) {
            String value = value(name(variable), levels, known).orElse(variable.group());
            variable.appendReplacement(into, Matcher.quoteReplacement(value));
        }
        return variable.appendTail(into).toString();
    }

    private Optional<String> value(String name, Levels levels, Case known) {
        HostMap map = maps.get(name);
        if (map != null) {
            return Optional.of(map.of(known.host()));
        }
        if (name.equals("scheme")) {
            return known.tls().map(tls -> tls ? "https" : "http");
        }
        Optional<Statement> set = set(name, levels);
        set.ifPresent(remarks::read);
        return set.map(each -> each.argument(1)).or(() -> Optional.ofNullable(constants.get(name)));
    }

    private static Optional<Statement> set(String name, Levels levels) {
        return levels.blocks().stream()
                .flatMap(block -> block.reversed().stream())
                .filter(each -> each.is("set")
                        && each.arguments().size() == 2
                        && each.argument(0).equals("$" + name))
                .findFirst();
    }

    private static String name(Matcher variable) {
        return variable.group(1) == null ? variable.group(2) : variable.group(1);
    }

    /** The text with dollar signs that are meant as such. */
    static String plain(String text) {
        return text.replace(DOLLAR, '$');
    }

    /** Whether the text has variables left whose value nobody knows before a request. */
    static boolean isOpen(String text) {
        return text.indexOf('$') >= 0;
    }
}
