package fingerpost.dns;

/**
 * The fields of one record's data, read in their order from its text or from its octets; each refusal says which type and
 * which field.
 */
sealed interface RdataFields permits RdataText, RdataOctets {
    boolean hasMore();

    /** A whole number; 255, 65535 and 4294967295 take one, two and four octets. */
    long longNumber(String field, long max);

    DomainName name(String field);

    /** A character string (RFC 1035 section 3.3), its octets one to a char. */
    String string(String field);

    /** A word of plain letters; in octets a character string. */
    String word(String field);

    /** A string that the octets end with, without a length before it. */
    String lastString(String field);

    /** All octets that are left, as hexadecimal digits. */
    String hex(String field);

    Ttl period(String field);

    Ipv4Address ipv4(String field);

    Ipv6Address ipv6(String field);

    /** All parameters that are left. */
    SvcParameters parameters();

    /** Refuses what is left. */
    void end();

    default int number(String field, int max) {
        return (int) longNumber(field, max);
    }
}
