/** Whether many who ask too much cost the desk neither its memory nor those who ask as they should. */
package balie.safety.rate;
