package fingerpost.topology;

/** What of a request is hashed. */
public sealed interface HashKey {
    record ClientAddress() implements HashKey {}

    record AskedHost() implements HashKey {}

    record RequestUri() implements HashKey {}

    record Cookie(String name) implements HashKey {
        public Cookie {
            Cookies.require(name);
        }
    }
}
