package fingerpost.ingest.zonefile;

import java.util.Locale;

/** What can be wrong with a zone file; the words never change, so that scripts can count on them. */
public enum FaultCode {
    /** The text is none that a zone file can hold. */
    SYNTAX(Grade.ERROR, "Mend the line; RFC 1035 section 5.1 has the grammar."),
    UNCLOSED_QUOTE(Grade.ERROR, "Close the quotation mark on its line; write \\\" for one inside the text."),
    UNCLOSED_PARENTHESIS(Grade.ERROR, "Write the closing parenthesis at the end of this record."),
    UNOPENED_PARENTHESIS(Grade.ERROR, "Remove it, or write \\) if it is part of a name or text."),
    BYTE_ORDER_MARK(Grade.ERROR, "Save the file as plain UTF-8 without a byte order mark."),
    NOT_TEXT(Grade.ERROR, "Save the file as plain text in ASCII or UTF-8."),
    BAD_NAME(Grade.ERROR, "Write labels of 1 to 63 letters with single dots between them, 255 octets in all."),
    LETTERS_BEYOND_ASCII(Grade.ERROR, "Write the A-label."),
    NO_ORIGIN(Grade.ERROR, "Say the origin when importing, write $ORIGIN before it, or end the name with a dot."),
    BAD_TTL(Grade.ERROR, "Write seconds (300) or numbers with units (1h30m), at most 2147483647 seconds."),
    TTL_TOO_LARGE(Grade.WARNING, "Write at most 2147483647 seconds; servers take it as 0 (RFC 2181 section 8)."),
    NO_TTL(Grade.WARNING, "Write $TTL before the first record; BIND refuses the zone, NSD and Knot take 3600 s."),
    OLD_TTL(Grade.WARNING, "Write $TTL before the first record (RFC 2308 section 4)."),
    WRONG_CLASS(Grade.ERROR, "Only the class IN can be served beside these records; remove the record."),
    UNKNOWN_TYPE(Grade.ERROR, "Write the mnemonic of a record type, or TYPEnnn \\# LENGTH HEX (RFC 3597)."),
    ALIAS_TYPE(
            Grade.ERROR,
            "Flatten it to A and AAAA records, or serve the zone with PowerDNS or a provider that knows it."),
    NO_TYPE(Grade.ERROR, "Write the record's type and data behind the owner name."),
    BAD_DATA(Grade.ERROR, "Write the data as the type wants it."),
    LONG_STRING(Grade.ERROR, "Split the text into strings of at most 255 octets: \"first part\" \"second part\"."),
    QUOTED_NAME(Grade.WARNING, "Write the name without quotation marks; Knot refuses them."),
    NO_OWNER(Grade.ERROR, "Write the owner name at the beginning of the line; no earlier record has one."),
    OWNER_AFTER_ORIGIN(Grade.WARNING, "Write the owner name: the line belongs to the owner before the $ORIGIN."),
    UNKNOWN_DIRECTIVE(Grade.ERROR, "Servers know $ORIGIN, $TTL, $INCLUDE and $GENERATE; write \\$ for a name."),
    BAD_DIRECTIVE(Grade.ERROR, "Write the directive as the manual of BIND has it."),
    INCLUDE_NOT_ALLOWED(Grade.ERROR, "Allow included files when importing, or paste the file in."),
    INCLUDE_REFUSED(Grade.ERROR, "Put the included file into the folder of the zone file."),
    TOO_MUCH(Grade.ERROR, "Split the zone, or write fewer records with $GENERATE."),
    ORIGIN_GUESSED(Grade.NOTE, "Say the origin when importing if it is another."),
    SIGNED(Grade.NOTE, "Nothing is to be done: sign the exported zone again."),
    REMARKS_READ(Grade.NOTE, "Nothing is to be done."),
    REMARK_UNREADABLE(Grade.WARNING, "Remove the remark, or export the zone again from its design."),
    REMARK_NOT_BELIEVED(
            Grade.WARNING, "Draw the policy again where it is still wanted, and export; or remove the remark."),
    NOT_HELD(Grade.WARNING, "Keep the record in the file; a design cannot hold it."),
    SOA_INVENTED(Grade.NOTE, "Look at the SOA of the zone in the design."),
    GENERATED(Grade.NOTE, "Nothing is to be done: the records stand as BIND makes them; others do not know $GENERATE."),
    OUT_OF_ZONE(Grade.WARNING, "Write a final dot only behind a full name, and the record into the zone of its name."),
    NO_SOA(Grade.ERROR, "Add an SOA record at the apex; no server loads the zone without."),
    SECOND_SOA(Grade.ERROR, "Keep one SOA record."),
    SOA_NOT_AT_APEX(Grade.ERROR, "Only the apex has an SOA record; put the zone below into its own file."),
    NO_NS(Grade.ERROR, "Add the NS records of the zone at its apex; no server loads the zone without."),
    SECOND_CNAME(Grade.ERROR, "Keep one CNAME; for several targets use A and AAAA records."),
    SECOND_DNAME(Grade.ERROR, "Keep one DNAME."),
    CNAME_WITH_OTHER_DATA(Grade.ERROR, "Give the alias a name of its own (RFC 1034 section 3.6.2)."),
    DIFFERENT_TTL(Grade.WARNING, "Give all records of one name and type the same TTL (RFC 2181 section 5.2)."),
    DUPLICATE(Grade.WARNING, "Remove one of the two; servers keep one."),
    BELOW_DNAME(
            Grade.WARNING, "Remove it: the DNAME above hides it (RFC 6672 section 2.4), NSD and Knot refuse the zone."),
    SERVER_WITHOUT_ADDRESS(Grade.ERROR, "Add the A or AAAA record of the name server; BIND and Knot refuse the zone."),
    NO_GLUE(Grade.WARNING, "Add the A or AAAA record of the name server; Knot refuses the zone.");

    private final Grade grade;
    private final String cure;

    FaultCode(Grade grade, String cure) {
        this.grade = grade;
        this.cure = cure;
    }

    /** How grave a fault is. */
    public enum Grade {
        /** No server loads the zone as it stands, or what stands there was not understood. */
        ERROR,
        /** Some server loads it, perhaps not as its author thinks. */
        WARNING,
        /** Good to know. */
        NOTE
    }

    public Grade grade() {
        return grade;
    }

    /** What to do, in general. */
    String cure() {
        return cure;
    }

    /** The code as reports write it: {@code unknown-type}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
