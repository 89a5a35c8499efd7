package fingerpost.simulate.habit;

/** What a client does where an address does not answer. */
public enum Patience {
    /** The next address after the attempt delay, the first in the end as well (RFC 8305). */
    HAPPY_EYEBALLS,
    /** The next address after a whole timeout. */
    ONE_AFTER_ANOTHER,
    /** Only the first address, of IPv4 where there is any (java.net.preferIPv6Addresses is false). */
    FIRST_ONLY
}
