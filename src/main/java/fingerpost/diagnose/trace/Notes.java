package fingerpost.diagnose.trace;

import fingerpost.dns.DomainName;
import fingerpost.wire.Exchange;
import fingerpost.wire.Limits;
import fingerpost.wire.NameServer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with the delegations that a trace passed, in the order met, each thing once. */
final class Notes {
    private final Map<String, Note> notes = new LinkedHashMap<>();
    private final Map<ZoneServers, Map<DomainName, List<Exchange>>> unresolved = new LinkedHashMap<>();

    List<Note> list() {
        List<Note> all = new ArrayList<>(notes.values());
        unresolved.forEach((zone, servers) -> all.add(unresolved(zone, servers)));
        return all;
    }

    /** A delegation was followed. */
    void passed(ZoneServers zone) {
        List<DomainName> bare = zone.delegated().stream()
                .filter(each -> each.addresses().isEmpty() && each.name().isAtOrBelow(zone.zone()))
                .map(NameServer::name)
                .toList();
        if (!bare.isEmpty()) {
            add(
                    "DEL08",
                    zone,
                    "The zone above delegates " + of(zone) + " to " + Spoken.names(bare) + ", which "
                            + (bare.size() == 1 ? "lies" : "lie") + " inside it, without "
                            + (bare.size() == 1 ? "its address" : "their addresses")
                            + " (glue). Nobody can ask a server for its own address first. Register the addresses with"
                            + " the zone above.",
                    "RFC 9471 section 3",
                    List.of());
        }
    }

    void tooManyNames(ZoneServers zone) {
        add(
                "DEL14",
                zone,
                of(zone) + " is delegated to " + zone.delegated().size()
                        + " servers, most of them without an address;"
                        + " only " + zone.lookups()
                        + " of their names were looked up. Resolvers stop early too, because"
                        + " such delegations are used for attacks. Name a few servers, with addresses.",
                "CVE-2020-8616 (NXNSAttack); RFC 1034 section 4.2.2",
                List.of());
    }

    void tooDeep(ZoneServers zone, DomainName server) {
        add(
                "DEL14",
                zone,
                "To find the server " + Spoken.name(server) + " of " + of(zone)
                        + ", the servers of other zones have to be found"
                        + " first, more than " + Limits.DEPTH + " deep. Resolvers give up there. Name a server with an"
                        + " address in the zone above.",
                "RFC 1034 section 4.2.2; RFC 9471 section 3",
                List.of());
    }

    void circle(ZoneServers zone, DomainName server) {
        add(
                "DEL11",
                zone,
                "The server " + Spoken.name(server) + " of " + of(zone) + " can be found only by asking the servers of "
                        + zone.zone() + " itself, in a circle through other zones. Nobody can begin. Give the zone one"
                        + " server with a name inside itself and its address in the zone above.",
                "RFC 9471 section 2.3; RFC 1034 section 4.2.1",
                List.of());
    }

    void unresolved(ZoneServers zone, DomainName server, List<Exchange> evidence) {
        unresolved.computeIfAbsent(zone, any -> new LinkedHashMap<>()).put(server, List.copyOf(evidence));
    }

    void alias(ZoneServers zone, DomainName server, List<Exchange> evidence) {
        add(
                "NS03",
                zone,
                "The server " + Spoken.name(server) + " of " + of(zone)
                        + " is an alias. NS must name a host with addresses; many"
                        + " resolvers do not follow the alias, and for them the zone is gone. Name the host itself.",
                "RFC 2181 section 10.3; Zonemaster DELEGATION05",
                evidence);
    }

    /** Its servers have addresses, but none of a family that is asked. */
    void otherFamily(ZoneServers zone) {
        add(
                "NS05",
                zone,
                "No server of " + of(zone) + " has an address of the family that was asked over. Whoever has only that"
                        + " family cannot resolve its names. Give the servers addresses of both families.",
                "RFC 3901 section 3",
                List.of());
    }

    private void add(String code, ZoneServers zone, String message, String source, List<Exchange> evidence) {
        notes.putIfAbsent(message, new Note(code, zone, message, source, with(zone, evidence)));
    }

    private static Note unresolved(ZoneServers zone, Map<DomainName, List<Exchange>> servers) {
        boolean one = servers.size() == 1;
        List<Exchange> evidence =
                servers.values().stream().flatMap(List::stream).distinct().toList();
        return new Note(
                "DEL10",
                zone,
                "The " + (one ? "server " : "servers ") + Spoken.names(servers.keySet()) + " of " + of(zone)
                        + (one ? " has" : " have") + " no address that can be found. Whoever picks "
                        + (one ? "it" : "one of them")
                        + " waits in vain. Correct the names in the delegation or give them addresses.",
                "RFC 1034 section 4.2.2; RFC 1912 section 2.8",
                with(zone, evidence));
    }

    private static List<Exchange> with(ZoneServers zone, List<Exchange> evidence) {
        List<Exchange> all = new ArrayList<>();
        zone.referral().ifPresent(all::add);
        all.addAll(evidence);
        return all;
    }

    private static String of(ZoneServers zone) {
        return Spoken.name(zone.zone());
    }
}
