as of 2025-03-01 18:00
@ 2023-03-06 09:00 them #1 Spring list 0
Here is the text for it as we said. The wool page is up for a week now and the orders come in nicely from all over the country.
@ 2023-03-07 09:00 us #1 Spring list 0
{delivered|It is up on the page now.} Have a look when you like.
@ 2023-03-08 09:00 them #1 Spring list 0
We counted them last night and the blue one sells best by far, which nobody here expected at all.
@ 2023-04-05 09:00 them #2 Price table 1
Here is the text for it as we said. We counted them last night and the blue one sells best by far, which nobody here expected at all.
@ 2023-04-06 09:00 us #2 Price table 1
{delivered|It is up on the page now.} Have a look when you like.
@ 2023-04-07 09:00 them #2 Price table 1
My sister looked at it as well and she found it very easy to read on her small telephone.
@ 2023-05-05 09:00 them #3 Shop photos 2
Here is the text for it as we said. My sister looked at it as well and she found it very easy to read on her small telephone.
@ 2023-05-08 09:00 us #3 Shop photos 2
{delivered|It is up on the page now.} Have a look when you like.
@ 2023-05-08 09:00 them #3 Shop photos 2
The wool page is up for a week now and the orders come in nicely from all over the country.
@ 2023-06-05 09:00 them #4 Opening times 3
Here is the text for it as we said. The wool page is up for a week now and the orders come in nicely from all over the country.
@ 2023-06-05 09:00 us #4 Opening times 3
{delivered|It is up on the page now.} Have a look when you like.
@ 2023-06-06 09:00 them #4 Opening times 3
We counted them last night and the blue one sells best by far, which nobody here expected at all.
@ 2023-07-04 09:00 them #5 Market stall 4
Here is the text for it as we said. We counted them last night and the blue one sells best by far, which nobody here expected at all.
@ 2023-07-05 09:00 us #5 Market stall 4
{delivered|It is up on the page now.} Have a look when you like.
@ 2023-07-06 09:00 them #5 Market stall 4
My sister looked at it as well and she found it very easy to read on her small telephone.
@ 2023-08-03 09:00 them #6 Wool page 5
Here is the text for it as we said. My sister looked at it as well and she found it very easy to read on her small telephone.
@ 2023-08-04 09:00 us #6 Wool page 5
{delivered|It is up on the page now.} Have a look when you like.
@ 2023-08-07 09:00 them #6 Wool page 5
The wool page is up for a week now and the orders come in nicely from all over the country.
@ 2023-09-04 09:00 them #7 Newsletter text 6
Here is the text for it as we said. The wool page is up for a week now and the orders come in nicely from all over the country.
@ 2023-09-04 09:00 us #7 Newsletter text 6
{delivered|It is up on the page now.} Have a look when you like.
@ 2023-09-04 09:00 them #7 Newsletter text 6
We counted them last night and the blue one sells best by far, which nobody here expected at all.
@ 2023-10-02 09:00 them #8 Button colours 7
Here is the text for it as we said. We counted them last night and the blue one sells best by far, which nobody here expected at all.
@ 2023-10-03 09:00 us #8 Button colours 7
{delivered|It is up on the page now.} Have a look when you like.
@ 2023-10-04 09:00 them #8 Button colours 7
My sister looked at it as well and she found it very easy to read on her small telephone.
@ 2023-11-01 09:00 them #9 Spring list 8
Here is the text for it as we said. My sister looked at it as well and she found it very easy to read on her small telephone.
@ 2023-11-02 09:00 us #9 Spring list 8
{delivered|It is up on the page now.} Have a look when you like.
@ 2023-11-03 09:00 them #9 Spring list 8
The wool page is up for a week now and the orders come in nicely from all over the country.
@ 2023-12-01 09:00 them #10 Price table 9
Here is the text for it as we said. The wool page is up for a week now and the orders come in nicely from all over the country.
@ 2023-12-04 09:00 us #10 Price table 9
{delivered|It is up on the page now.} Have a look when you like.
@ 2023-12-04 09:00 them #10 Price table 9
We counted them last night and the blue one sells best by far, which nobody here expected at all.
@ 2024-01-01 09:00 them #11 Shop photos 10
Here is the text for it as we said. We counted them last night and the blue one sells best by far, which nobody here expected at all.
@ 2024-01-01 09:00 us #11 Shop photos 10
{delivered|It is up on the page now.} Have a look when you like.
@ 2024-01-02 09:00 them #11 Shop photos 10
My sister looked at it as well and she found it very easy to read on her small telephone.
@ 2024-01-30 09:00 them #12 Opening times 11
Here is the text for it as we said. My sister looked at it as well and she found it very easy to read on her small telephone.
@ 2024-01-31 09:00 us #12 Opening times 11
{delivered|It is up on the page now.} Have a look when you like.
@ 2024-02-01 09:00 them #12 Opening times 11
The wool page is up for a week now and the orders come in nicely from all over the country.
@ 2024-02-29 09:00 them #13 Market stall 12
Here is the text for it as we said. The wool page is up for a week now and the orders come in nicely from all over the country.
@ 2024-03-01 09:00 us #13 Market stall 12
{delivered|It is up on the page now.} Have a look when you like.
@ 2024-03-04 09:00 them #13 Market stall 12
We counted them last night and the blue one sells best by far, which nobody here expected at all.
@ 2024-04-01 09:00 them #14 Wool page 13
Here is the text for it as we said. We counted them last night and the blue one sells best by far, which nobody here expected at all.
@ 2024-04-01 09:00 us #14 Wool page 13
{delivered|It is up on the page now.} Have a look when you like.
@ 2024-04-01 09:00 them #14 Wool page 13
My sister looked at it as well and she found it very easy to read on her small telephone.
@ 2024-04-29 09:00 them #15 Newsletter text 14
Here is the text for it as we said. My sister looked at it as well and she found it very easy to read on her small telephone.
@ 2024-04-30 09:00 us #15 Newsletter text 14
{delivered|It is up on the page now.} Have a look when you like.
@ 2024-05-01 09:00 them #15 Newsletter text 14
The wool page is up for a week now and the orders come in nicely from all over the country.
@ 2024-05-29 09:00 them #16 Button colours 15
Here is the text for it as we said. The wool page is up for a week now and the orders come in nicely from all over the country.
@ 2024-05-30 09:00 us #16 Button colours 15
{delivered|It is up on the page now.} Have a look when you like.
@ 2024-05-31 09:00 them #16 Button colours 15
We counted them last night and the blue one sells best by far, which nobody here expected at all.
@ 2024-06-28 09:00 them #17 Spring list 16
Here is the text for it as we said. We counted them last night and the blue one sells best by far, which nobody here expected at all.
@ 2024-07-01 09:00 us #17 Spring list 16
{delivered|It is up on the page now.} Have a look when you like.
@ 2024-07-01 09:00 them #17 Spring list 16
My sister looked at it as well and she found it very easy to read on her small telephone.
@ 2024-07-29 09:00 them #18 Price table 17
Here is the text for it as we said. My sister looked at it as well and she found it very easy to read on her small telephone.
@ 2024-07-29 09:00 us #18 Price table 17
{delivered|It is up on the page now.} Have a look when you like.
@ 2024-07-30 09:00 them #18 Price table 17
The wool page is up for a week now and the orders come in nicely from all over the country.
@ 2024-08-27 09:00 them #19 Shop photos 18
Here is the text for it as we said. The wool page is up for a week now and the orders come in nicely from all over the country.
@ 2024-08-28 09:00 us #19 Shop photos 18
{delivered|It is up on the page now.} Have a look when you like.
@ 2024-08-29 09:00 them #19 Shop photos 18
We counted them last night and the blue one sells best by far, which nobody here expected at all.
@ 2024-09-26 09:00 them #20 Opening times 19
Here is the text for it as we said. We counted them last night and the blue one sells best by far, which nobody here expected at all.
@ 2024-09-27 09:00 us #20 Opening times 19
{delivered|It is up on the page now.} Have a look when you like.
@ 2024-09-30 09:00 them #20 Opening times 19
My sister looked at it as well and she found it very easy to read on her small telephone.
@ 2024-10-28 09:00 them #21 Market stall 20
Here is the text for it as we said. My sister looked at it as well and she found it very easy to read on her small telephone.
@ 2024-10-28 09:00 us #21 Market stall 20
{delivered|It is up on the page now.} Have a look when you like.
@ 2024-10-28 09:00 them #21 Market stall 20
The wool page is up for a week now and the orders come in nicely from all over the country.
@ 2024-11-25 09:00 them #22 Wool page 21
Here is the text for it as we said. The wool page is up for a week now and the orders come in nicely from all over the country.
@ 2024-11-26 09:00 us #22 Wool page 21
{delivered|It is up on the page now.} Have a look when you like.
@ 2024-11-27 09:00 them #22 Wool page 21
We counted them last night and the blue one sells best by far, which nobody here expected at all.
@ 2024-12-25 09:00 them #23 Newsletter text 22
Here is the text for it as we said. We counted them last night and the blue one sells best by far, which nobody here expected at all.
@ 2024-12-26 09:00 us #23 Newsletter text 22
{delivered|It is up on the page now.} Have a look when you like.
@ 2024-12-27 09:00 them #23 Newsletter text 22
My sister looked at it as well and she found it very easy to read on her small telephone.
@ 2025-01-24 09:00 them #24 Button colours 23
Here is the text for it as we said. My sister looked at it as well and she found it very easy to read on her small telephone.
@ 2025-01-27 09:00 us #24 Button colours 23
{delivered|It is up on the page now.} Have a look when you like.
@ 2025-01-27 09:00 them #24 Button colours 23
The wool page is up for a week now and the orders come in nicely from all over the country.
