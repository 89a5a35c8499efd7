package fingerpost.topology;

/** How a service chooses among its backends, by nginx's names. */
public sealed interface Balancing {
    /** As nginx names it. */
    String word();

    /** Smooth weighted round robin. */
    record RoundRobin() implements Balancing {
        @Override
        public String word() {
            return "round robin";
        }
    }

    /** Fewest active connections over weight. */
    record LeastConnections() implements Balancing {
        @Override
        public String word() {
            return "least_conn";
        }
    }

    /** By the client's network: three octets of an IPv4 address, all of an IPv6 one. */
    record IpHash() implements Balancing {
        @Override
        public String word() {
            return "ip_hash";
        }
    }

    /**
     * By a key of the request.
     *
     * @param consistent on a ring, so that a change of backends moves few keys
     */
    record Hash(HashKey key, boolean consistent) implements Balancing {
        @Override
        public String word() {
            return consistent ? "hash consistent" : "hash";
        }
    }

    /** The less busy of two drawn by weight. */
    record RandomTwo() implements Balancing {
        @Override
        public String word() {
            return "random two";
        }
    }
}
