package balie.response.inbox;

import java.net.URI;

/**
 * Writes the link that people keep among their bookmarks: on any page it opens the form of a new case with that page's address, title and
 * the words that are selected. What is selected is cut where the address would become longer than servers take.
 */
final class Bookmarklet {
    private static final String SCRIPT =
            "javascript:(()=>{const to=new URL('/desk/new','%s');let words=String(getSelection());"
                    + "to.searchParams.set('url',location.href.slice(0,1000));to.searchParams.set('title',document.title.slice(0,200));"
                    + "do{to.searchParams.set('text',words);words=words.slice(0,-100)}while(to.href.length>3500&&words);"
                    + "open(to,'_blank','noopener')})()";

    private Bookmarklet() {}

    static String of(URI origin) {
        return SCRIPT.formatted(origin);
    }
}
