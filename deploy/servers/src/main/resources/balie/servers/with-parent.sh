# Runs a command that ends when our standard input closes: however the parent went, even a frozen command goes with it.
# Arguments: file for the command's process id, signal that stops it, the command.
pid_file=$1
signal=$2
shift 2
exec 3<&0
"$@" </dev/null 3<&- &
child=$!
echo "$child" >"$pid_file"
(
    read -r _ <&3
    kill -CONT "$child"
    kill -"$signal" "$child"
    sleep 15
    kill -KILL "$child"
) 2>/dev/null &
watcher=$!
wait "$child"
code=$?
kill "$watcher" 2>/dev/null
exit "$code"
