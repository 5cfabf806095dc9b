package dk.samvaer.transport.web.work;

import java.util.Locale;

/** What the transport office has to do, with the names that people read. */
enum TaskCode {
    PLAN_TRANSPORT("Planlæg kørsel", "Plan the rides"),
    PLAN_TRANSPORT_ANEW("Planlæg kørsel på ny", "Plan the rides anew"),
    CHOOSE_CARRIER("Vælg vognmand", "Choose a carrier"),
    ISSUE_TRAVEL_PASS("Udsted rejsekort", "Issue a travel pass"),
    FIND_ADDRESS("Find adresse", "Find the address"),
    SEE_CANCELLATION("Se afbud", "See what was cancelled"),
    SEE_RIDE_TAKEN_BACK("Se fortrudte afbud", "See what is driven after all"),
    REPLACE_CARRIER("Skift vognmand", "Replace the carrier"),
    AGREE_ON_PRICE("Aftal pris", "Agree on a price"),
    RELIEVE_VEHICLE("Aflast køretøj", "Relieve the vehicle");

    private final String danish;
    private final String english;

    TaskCode(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    String name(Locale language) {
        return language.getLanguage().equals("da") ? danish : english;
    }
}
