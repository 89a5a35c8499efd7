package fingerpost.simulate.result;

import fingerpost.topology.Id;
import java.util.List;
import java.util.Optional;

/**
 * What became of one request of a simulation.
 *
 * @param at seconds after the beginning
 * @param group of the client
 * @param client its number among those of the group, from 1: those behind one cache follow each other
 * @param resolver that it asks; empty for one that the design does not have
 * @param from where its address came from
 * @param servers of which zones were asked for it
 * @param failed the addresses that did not take the connection, in the order of their numbers
 * @param connected the addresses that did: one, and another for each redirect
 * @param end where it was served; empty where it was not
 * @param millis that it took
 */
public record Traced(
        double at,
        Id group,
        long client,
        Optional<Id> resolver,
        From from,
        List<String> servers,
        List<String> failed,
        List<String> connected,
        Optional<String> end,
        Fate fate,
        double millis) {
    /** Where an address comes from. */
    public enum From {
        NO_LOOKUP("The URL names an address."),
        OWN_CACHE("The client still had the address."),
        RESOLVER("The resolver still had the address."),
        NAME_SERVERS("The resolver asked the name servers."),
        NOBODY("The resolver gave no address.");

        private final String sentence;

        From(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }

    public Traced {
        servers = List.copyOf(servers);
        failed = List.copyOf(failed);
        connected = List.copyOf(connected);
    }
}
