/** What the desk must not fetch, offered to it by every way in which strangers can make it fetch something. */
package balie.safety.addresses;
