namespace GraphBuilder.EndToEnd.Tests;

/// <summary>Short articles for tests, in our own words.</summary>
internal static class Sample
{
    public const string Threat =
        """
        Iran warns Israel over airspace

        TEHRAN, 5 February 2026. Iran threatened Israel with retaliation on Thursday. Foreign Minister Abbas Araghchi met
        Turkish President Recep Tayyip Erdogan in Ankara. "We will answer every attack," Araghchi said after the meeting.
        """;

    public const string Sanctions =
        """
        European Union sanctions Russia again

        The European Union imposed sanctions on Russia on Monday. Russia rejected the measures, and the Kremlin accused the
        European Union of economic warfare. Ukraine thanked the European Union for the decision.
        """;

    public const string German =
        """
        Der Bundeskanzler hat am Montag in Berlin den französischen Präsidenten empfangen. Die beiden sprachen über die Lage in
        der Ukraine und über neue Sanktionen gegen Russland. Nach dem Gespräch sagte der Kanzler, dass die Bundesregierung die
        Unterstützung nicht verringern werde, solange der Krieg andauert und die Städte beschossen werden.
        """;
}
